package no.sykefravaer.varsling.mottaker;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Hvor langt vi har lest av det Nav har avsluttet: fra hvilket tidspunkt, hvor mange sider ned, og det siste vi har sett.
 * Når alt er lest, begynner neste lesning litt før det siste, for det som ble lagret samtidig.
 */
record Navpeker(Instant fom, int hoppOver, Instant sist) {

    private static final Duration OVERLAPP = Duration.ofMinutes(1);
    private static final String SKILLE = "~";

    static Navpeker les(String peker) {
        if (peker == null) {
            return new Navpeker(Instant.EPOCH, 0, Instant.EPOCH);
        }
        var deler = peker.split(SKILLE);
        return new Navpeker(Instant.parse(deler[0]), Integer.parseInt(deler[1]), Instant.parse(deler[2]));
    }

    String skrevet() {
        return fom + SKILLE + hoppOver + SKILLE + sist;
    }

    /** Avgrensningen i spørringen; ingen før noe er lest. */
    String ferdigstiltFom() {
        return fom.equals(Instant.EPOCH) ? "" : "&ferdigstiltFom=" + fom;
    }

    Navpeker etter(JsonNode lest, int helSide) throws Midlertidig {
        var nyeste = sist;
        for (var oppgave : lest) {
            var tid = ferdigstilt(oppgave);
            nyeste = tid.isAfter(nyeste) ? tid : nyeste;
        }
        if (lest.size() == helSide) {
            return new Navpeker(fom, hoppOver + helSide, nyeste);
        }
        var neste = nyeste.equals(Instant.EPOCH) ? fom : nyeste.minus(OVERLAPP);
        return new Navpeker(neste, 0, nyeste);
    }

    private static Instant ferdigstilt(JsonNode oppgave) throws Midlertidig {
        var tekst = oppgave.path("ferdigstiltTidspunkt").asText("");
        try {
            return tekst.isEmpty() ? Instant.EPOCH : OffsetDateTime.parse(tekst).toInstant();
        } catch (DateTimeException e) {
            throw new Midlertidig("UVENTET_SVAR", Duration.ZERO);
        }
    }
}
