package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.HistorikkRepository;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Fakta;
import no.sykefravaer.milepael.domene.Faktagrunnlag;
import no.sykefravaer.milepael.domene.Faktagrunnlag.Vurdert;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Plikthistorikk;
import no.sykefravaer.milepael.domene.Sak;

/** Det Nav leser om en person utenom tidslinjen. Alt er tomt når personen er ukjent, eller ikke den spørrendes. */
@ApplicationScoped
public class Saksinnsyn {

    private final Saksarkiv arkiv;
    private final HistorikkRepository historikk;

    Saksinnsyn(Saksarkiv arkiv, HistorikkRepository historikk) {
        this.arkiv = arkiv;
        this.historikk = historikk;
    }

    /** Alt som er gjort med pliktene, det siste først. */
    @Transactional
    public Optional<List<Plikthistorikk>> historikk(Personident om, Predicate<Person> ser) {
        return arkiv.finn(om).map(Sak::person).filter(ser).map(person -> historikk.omPerson(person.id()));
    }

    /** Hvert dokument om sykefraværet og hva det førte til, i den rekkefølgen de gjelder. */
    @Transactional
    public Optional<List<Vurdert>> dokumenter(Personident om, Predicate<Person> ser) {
        return arkiv.finn(om).filter(sak -> ser.test(sak.person())).map(sak -> {
            var fakta = sak.fakta().values().stream()
                    .flatMap(innkommet -> Fakta.av(innkommet.hendelse()).stream())
                    .toList();
            return Faktagrunnlag.av(fakta).vurderte();
        });
    }
}
