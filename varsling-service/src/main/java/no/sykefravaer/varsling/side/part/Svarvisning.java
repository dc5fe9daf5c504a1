package no.sykefravaer.varsling.side.part;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.sykefravaer.varsling.app.Partsoppgaver.Sak;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Partssvar;
import no.sykefravaer.varsling.side.Fristmerke;
import no.sykefravaer.varsling.side.Sidehode;
import no.sykefravaer.varsling.side.Skrivemate;
import no.sykefravaer.varsling.side.Stier;
import no.sykefravaer.varsling.side.person.Personhode;

/**
 * Alt malen til en oppgave trenger.
 *
 * @param frist null når oppgaven er en melding
 * @param lovensFrist bare når den er passert, og det er gitt noen dager til
 * @param kvittering det som nettopp er svart; null når ingenting er det
 * @param lukket hvorfor oppgaven ikke er åpen; null når den er det
 * @param feil hvorfor svaret ikke ble tatt imot; null når det ble det
 */
record Svarvisning(
        Tekster t,
        Sidehode hode,
        String sti,
        String tittel,
        String frist,
        Fristmerke merke,
        String lovensFrist,
        Personhode hvem,
        String virksomhet,
        Sak sak,
        String kvittering,
        boolean ferdig,
        String lukket,
        String feil,
        List<Svarskjema> svar,
        List<Svarskjema> ber) {

    static final String STI = Stier.SVAR + "/";

    private static final Set<Partssvar> SAERSKILT =
            EnumSet.of(Partssvar.PLAN_SENDT, Partssvar.MOTE_AVHOLDT, Partssvar.MOTESVAR, Partssvar.FELLES_VURDERING);

    /** @param gjort svaret som nettopp ble tatt imot, eller tomt; {@code sist} det som ikke ble det, eller null */
    static Svarvisning av(
            Sak sak, Tekster t, Sidehode hode, LocalDate iDag, Optional<Partssvar> gjort, Svarforsok sist) {
        var oppgave = sak.oppgave();
        var ferdig = gjort.filter(svar -> !svar.erBestilling()).isPresent();
        var apen = oppgave.apen() && oppgave.harFrist();
        return new Svarvisning(
                t,
                hode,
                STI + oppgave.id(),
                t.kode("plikt", oppgave.plikt().regel()),
                oppgave.harFrist() ? t.dag(oppgave.fristUtad()) : null,
                apen ? Fristmerke.av(oppgave.fristUtad(), iDag, t.malform()) : null,
                oppgave.arbeidsfrist() == null || !apen
                        ? null
                        : t.dag(oppgave.plikt().frist()),
                Personhode.av(sak.person()),
                Optional.ofNullable(oppgave.adressat().orgnummer())
                        .map(Skrivemate::orgnummer)
                        .orElse(null),
                sak,
                gjort.map(svar -> t.av("svar.tatt." + svar.kode())).orElse(null),
                ferdig,
                oppgave.apen() ? null : t.av("svar.lukket." + oppgave.lukkegrunn()),
                sist == null ? null : sist.melding(t),
                ferdig ? List.of() : skjemaer(oppgave, t, sist),
                Stream.of(Partssvar.BE_OM_DIALOGMOTE, Partssvar.BE_OM_BISTAND)
                        .map(svar -> Svarskjema.av(svar, t, sist))
                        .toList());
    }

    /** Er det et svar som passer bedre, er «gjort» overflødig. */
    private static List<Svarskjema> skjemaer(Oppgave oppgave, Tekster t, Svarforsok sist) {
        var mulige = Partssvar.paa(oppgave);
        var harSaerskilt = mulige.stream().anyMatch(SAERSKILT::contains);
        return mulige.stream()
                .filter(svar -> !svar.erBestilling() && !(harSaerskilt && svar == Partssvar.UTFORT))
                .map(svar -> Svarskjema.av(svar, t, sist))
                .toList();
    }

    public String etterLoven() {
        return t.av("svar.etter", sak.hjemmel());
    }

    /** Sant for en melding, som ikke ber om noe. */
    public boolean orientering() {
        return frist == null && lukket == null;
    }

    @Override
    public String toString() {
        return "Svarvisning[" + sti + "]";
    }
}
