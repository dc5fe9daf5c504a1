package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Arsak;
import no.sykefravaer.milepael.domene.Bestilling;
import no.sykefravaer.milepael.domene.Historikkrad;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.domene.Utforer;
import no.sykefravaer.milepael.tid.Klokke;

/** Noen ber om en plikt: lås saken, regn ut, lagre med det som skal ut og hvem som ba. */
@ApplicationScoped
public class Bestill {

    /** Personen det gjelder, det som bes om (uten id), hvorfor med egne ord eller null, og hvem som ber. */
    public record Bestillingsordre(
            Personident om, Bestilling bestilling, String begrunnelse, Utforer utforer, String callId) {}

    private final Saksarkiv arkiv;
    private final Saksgang saksgang;
    private final Saksforing foring;
    private final Klokke klokke;

    Bestill(Saksarkiv arkiv, Saksgang saksgang, Saksforing foring, Klokke klokke) {
        this.arkiv = arkiv;
        this.saksgang = saksgang;
        this.foring = foring;
        this.klokke = klokke;
    }

    /**
     * @return plikten; tom når personen er ukjent, eller ikke den spørrendes
     * @throws no.sykefravaer.milepael.domene.Avvisning når personen ikke har noe fravær nå
     */
    @Transactional
    public Optional<Milepael> utfor(Bestillingsordre ordre, Predicate<Sak> maa) {
        return arkiv.laasKjent(ordre.om()).filter(maa).map(sak -> utfor(ordre, sak));
    }

    private Milepael utfor(Bestillingsordre ordre, Sak sak) {
        var arsak = new Arsak(klokke.iDag(), klokke.naa(), ordre.callId());
        var bestilling = ordre.bestilling().medId(id(ordre, sak));
        var steg = saksgang.etter(sak, bestilling, arsak);
        var m = steg.sak().milepael(bestilling).orElseThrow();
        foring.foer(sak, steg, rad(m, bestilling, ordre, arsak));
        return m;
    }

    private static Historikkrad rad(Milepael m, Bestilling bestilling, Bestillingsordre ordre, Arsak arsak) {
        return new Historikkrad(
                m.id(),
                m.versjon(),
                "BESTILL",
                m.status(),
                bestilling.arsak(),
                bestilling.frist(),
                ordre.begrunnelse(),
                ordre.utforer(),
                arsak.tid(),
                arsak.dato(),
                arsak.callId());
    }

    /** Den samme som ber om det samme samme dag, ber én gang. */
    private static UUID id(Bestillingsordre ordre, Sak sak) {
        var b = ordre.bestilling();
        return Bestilling.idAv(
                sak.person().id(),
                b.regel(),
                b.dag(),
                b.frist(),
                b.arsak(),
                ordre.utforer().ident());
    }
}
