package no.sykefravaer.varsling.mottaker;

import static java.util.Map.entry;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.Oppgave;

/** Alt mottakerne får å lese. Aldri personident, navn, diagnose eller grad; høyst 300 tegn. */
final class Oppgavetekst {

    static final int LENGST = 300;

    private static final DateTimeFormatter DATO =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("nb-NO"));

    private record Sak(String regel, Rolle rolle) {}

    private static final Map<Sak, String> SETNINGER = Map.ofEntries(
            entry(
                    new Sak("OPPFOLGINGSPLAN", ARBEIDSGIVER),
                    "Lag oppfølgingsplan sammen med den ansatte, og send den til sykmelder."),
            entry(
                    new Sak("OPPFOLGINGSPLAN", SYKMELDER),
                    "Arbeidsgiver skal lage oppfølgingsplan og sende den til deg."),
            entry(new Sak("DIALOGMOTE_1", ARBEIDSGIVER), "Kall inn den ansatte til dialogmøte 1."),
            entry(
                    new Sak("DIALOGMOTE_1", SYKMELDER),
                    "Arbeidsgiver skal kalle inn til dialogmøte 1. Du kan bli bedt om å delta."),
            entry(new Sak("AKTIVITETSKRAV", NAV), "Vurder aktivitetskravet."),
            entry(
                    new Sak("AKTIVITETSKRAV", SYKMELDER),
                    "Gi uttalelse til Nav om muligheten for arbeidsrelatert aktivitet."),
            entry(new Sak("AKTIVITETSKRAV", ARBEIDSGIVER), "Gi Nav opplysninger om tilrettelegging på arbeidsplassen."),
            entry(new Sak("RAPPORT_TIL_NAV", ARBEIDSGIVER), "Send rapport til Nav om oppfølgingen av den ansatte."),
            entry(new Sak("RAPPORT_TIL_NAV", NAV), "Arbeidsgiver skal sende rapport om oppfølgingen."),
            entry(new Sak("OPPFOLGING_UTEN_ARBEIDSGIVER", NAV), "Følg opp den som ikke har arbeidsgiver."),
            entry(new Sak("DIALOGMOTE_2", NAV), "Vurder dialogmøte 2, og kall inn."),
            entry(
                    new Sak("SNART_SLUTT_PA_SYKEPENGER", NAV),
                    "Skriv til den sykmeldte om at sykepengene snart tar slutt."),
            entry(new Sak("SNART_SLUTT_PA_SYKEPENGER", SYKMELDER), "Gi Nav opplysninger til den videre oppfølgingen."),
            entry(new Sak("MAKSDATO", NAV), "Sykepengene tar slutt. Vurder behovet for videre tiltak."),
            entry(new Sak("MAKSDATO", ARBEIDSGIVER), "Retten til sykepenger tar snart slutt."),
            entry(new Sak("MAKSDATO", SYKMELDER), "Retten til sykepenger tar snart slutt."));

    private Oppgavetekst() {}

    static String av(Oppgave oppgave) {
        var ukjent = oppgave.adressat().sykmelderUkjent() ? "Sykmelder ukjent. " : "";
        var tekst = ukjent + setning(oppgave) + " " + frist(oppgave) + " ("
                + oppgave.plikt().hjemmel() + ").";
        return tekst.length() <= LENGST ? tekst : tekst.substring(0, LENGST - 1) + "…";
    }

    private static String setning(Oppgave oppgave) {
        var rolle = oppgave.adressat().sykmelderUkjent()
                ? SYKMELDER
                : oppgave.adressat().rolle();
        var regel = oppgave.plikt().regel();
        return SETNINGER.getOrDefault(
                new Sak(regel, rolle), "Oppfølging i uke " + oppgave.plikt().uke() + " av sykefraværet.");
    }

    private static String frist(Oppgave oppgave) {
        var lovens = dato(oppgave.plikt().frist());
        if (oppgave.harFrist() && oppgave.arbeidsfrist() != null) {
            return "Fristen var " + lovens + "; gjør det innen " + dato(oppgave.arbeidsfrist());
        }
        return "Frist " + lovens;
    }

    private static String dato(LocalDate dato) {
        return DATO.format(dato);
    }
}
