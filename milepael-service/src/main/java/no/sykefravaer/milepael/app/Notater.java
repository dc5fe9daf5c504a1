package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.NotatRepository;
import no.sykefravaer.milepael.db.NyId;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Notat;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.tid.Klokke;

/** Det veiledere noterer om en sak. Alt er tomt når personen er ukjent, eller ikke den spørrendes. */
@ApplicationScoped
public class Notater {

    private final Saksarkiv arkiv;
    private final NotatRepository notater;
    private final Klokke klokke;

    Notater(Saksarkiv arkiv, NotatRepository notater, Klokke klokke) {
        this.arkiv = arkiv;
        this.notater = notater;
        this.klokke = klokke;
    }

    @Transactional
    public Optional<Notat> skriv(Personident om, Predicate<Person> ser, String tekst, String utforer) {
        return person(om, ser).map(person -> {
            var notat = new Notat(NyId.get(), tekst, utforer, klokke.naa());
            notater.legg(person.id(), notat);
            return notat;
        });
    }

    @Transactional
    public Optional<List<Notat>> om(Personident om, Predicate<Person> ser) {
        return person(om, ser).map(person -> notater.hent(person.id()));
    }

    /** Usant når notatet ikke finnes, eller en annen skrev det. */
    @Transactional
    public Optional<Boolean> taTilbake(Personident om, Predicate<Person> ser, UUID id, String utforer) {
        return person(om, ser).map(person -> notater.slett(person.id(), id, utforer, klokke.naa()));
    }

    private Optional<Person> person(Personident om, Predicate<Person> ser) {
        return arkiv.laasKjent(om).map(sak -> sak.person()).filter(ser);
    }
}
