package no.sykefravaer.varsling.mottaker;

import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Plikt;

/** Alt mottakerne får å lese. Aldri personident, navn, diagnose eller grad; høyst 300 tegn. */
final class Oppgavetekst {

    static final int LENGST = 300;

    private static final DateTimeFormatter DATO =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("nb-NO"));
    private static final DateTimeFormatter TIDSPUNKT =
            DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH.mm", Locale.forLanguageTag("nb-NO"));

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
        var plikt = oppgave.plikt();
        var ukjent = plikt.uke() == 0
                ? "Oppfølging av sykefraværet."
                : "Oppfølging i uke " + plikt.uke() + " av sykefraværet.";
        return Setninger.om(regel, rolle).orElse(ukjent) + mote(plikt);
    }

    private static String mote(Plikt plikt) {
        return plikt.mote() == null
                ? ""
                : " Møtet er %s, %s."
                        .formatted(
                                TIDSPUNKT.format(plikt.mote().tidspunkt()),
                                Setninger.sted(plikt.mote().sted()));
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
