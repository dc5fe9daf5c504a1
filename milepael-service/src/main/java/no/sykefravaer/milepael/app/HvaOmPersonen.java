package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.app.Tidslinje.Linje;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Arsak;
import no.sykefravaer.milepael.domene.Innkommet;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.domene.Tenkt;
import no.sykefravaer.milepael.tid.Klokke;

/** Hva som ville blitt av pliktene til en person om noe var annerledes. Regnes i minnet av det som er lagret; ingenting lagres. */
@ApplicationScoped
public class HvaOmPersonen {

    private static final String SPOR = "hva-om";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Saken slik den er, og slik den ville vært. */
    public record Svar(Linje naa, Linje hvaOm) {}

    private final Saksarkiv arkiv;
    private final Saksgang saksgang;
    private final Tidslinje tidslinje;
    private final Klokke klokke;

    HvaOmPersonen(Saksarkiv arkiv, Saksgang saksgang, Tidslinje tidslinje, Klokke klokke) {
        this.arkiv = arkiv;
        this.saksgang = saksgang;
        this.tidslinje = tidslinje;
        this.klokke = klokke;
    }

    /**
     * @param unntak det som bestemmes om en av pliktene, eller tomt
     * @return tom når personen er ukjent, eller ikke den spørrendes
     */
    @Transactional
    public Optional<Svar> av(
            Personident ident,
            Predicate<Person> ser,
            Tenkt tenkt,
            Function<Collection<Milepael>, Optional<Unntak>> unntak) {
        return arkiv.finn(ident)
                .filter(sak -> ser.test(sak.person()))
                .map(sak -> new Svar(
                        tidslinje.linje(sak),
                        tidslinje.linje(
                                etter(sak, tenkt, unntak.apply(sak.milepaeler().values())))));
    }

    /** Plikten det tenkes unntak fra, og beslutningen. */
    public record Unntak(Milepael fra, Beslutt beslutt) {}

    private Sak etter(Sak sak, Tenkt tenkt, Optional<Unntak> unntak) {
        var naar = klokke.iDag().plusDays(1).atStartOfDay(OSLO).toInstant().minusMillis(1);
        var besluttet = unntak.map(
                        en -> saksgang.etter(sak, en.fra().id(), en.beslutt(), new Arsak(klokke.iDag(), naar, SPOR))
                                .sak())
                .orElse(sak);
        var lenger = med(besluttet, tenkt.enTil(besluttet, naar));
        return med(lenger, tenkt.slutt(lenger, naar));
    }

    private Sak med(Sak sak, List<SykmeldingHendelse> hendelser) {
        var etter = sak;
        for (var hendelse : hendelser) {
            etter = saksgang.etter(etter, Innkommet.av(hendelse, SPOR)).sak();
        }
        return etter;
    }
}
