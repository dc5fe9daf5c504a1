package no.sykefravaer.varsling.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import no.sykefravaer.varsling.db.Oppgavefilter.Etter;
import no.sykefravaer.varsling.oppgave.Oppgave;

/** Hvor en liste skal fortsette, som en tekst mottakeren ikke trenger å forstå. */
final class Peker {

    private static final String SKILLE = "~";

    private Peker() {}

    static String til(Oppgave oppgave) {
        var tekst = oppgave.plikt().frist() + SKILLE + oppgave.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(US_ASCII));
    }

    static Etter les(String peker) {
        var deler = new String(Base64.getUrlDecoder().decode(peker), US_ASCII).split(SKILLE, -1);
        if (deler.length != 2) {
            throw new IllegalArgumentException("En peker har to deler");
        }
        return new Etter(LocalDate.parse(deler[0]), UUID.fromString(deler[1]));
    }
}
