package no.sykefravaer.lokal.eksempeldata;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.innsending.Samtidig;

/**
 * Det noen har fått gjort: veilederne og arbeidsgiverne melder en andel av oppgavene utført, de fleste i tide. Resten
 * blir gjort uker for sent, så noe ligger alltid over fristen. Hvilke det er, følger av hvem og hva det gjelder, så det blir likt hver gang.
 */
final class Utforelse {

    private static final String LISTE = "VARSLING_URL";
    private static final String VEILEDER = "rolle=veileder&kontor=0315&kontor=1719&tilgang=FORTROLIG"
            + "&tilgang=STRENGT_FORTROLIG&tilgang=EGEN_ANSATT&tilgang=UAVKLART";

    /** Prosent som blir gjort omkring fristen; resten blir det først uker etter. */
    private static final Map<String, Integer> ANDELER = Map.of(
            "OPPFOLGINGSPLAN", 86,
            "DIALOGMOTE_1", 84,
            "AKTIVITETSKRAV", 90,
            "OPPFOLGING_UTEN_ARBEIDSGIVER", 80,
            "DIALOGMOTE_2", 82,
            "SNART_SLUTT_PA_SYKEPENGER", 88,
            "MAKSDATO", 75);

    private static final int TIDLIGST = -14; // dager etter fristen
    private static final int SENEST = 4;
    private static final int FORSINKET_FRA = 15;
    private static final int FORSINKET_TIL = 75;

    private final Klient klient;

    Utforelse(Klient klient) {
        this.klient = klient;
    }

    void gjor(LocalDate dag) throws IOException, InterruptedException {
        for (var rolle : new String[] {"NAV", "ARBEIDSGIVER"}) {
            var svar = klient.get(LISTE, "/api/v1/oppgaver?status=APEN&antall=1000&mottaker=" + rolle, VEILEDER);
            var klare = StreamSupport.stream(svar.get("oppgaver").spliterator(), false)
                    .filter(oppgave -> erGjort(oppgave, dag))
                    .toList();
            Samtidig.hver(klare, oppgave -> meld(oppgave, rolle));
        }
    }

    private static boolean erGjort(JsonNode oppgave, LocalDate dag) {
        if (!oppgave.hasNonNull("frist") || !oppgave.hasNonNull("personident")) {
            return false;
        }
        var regel = oppgave.get("regel").asText();
        var terning = new Random((oppgave.get("personident").asText() + regel).hashCode());
        var dager = terning.nextInt(100) < ANDELER.getOrDefault(regel, 0)
                ? terning.nextInt(TIDLIGST, SENEST)
                : terning.nextInt(FORSINKET_FRA, FORSINKET_TIL);
        return !LocalDate.parse(oppgave.get("frist").asText()).plusDays(dager).isAfter(dag);
    }

    /** En oppgave som er endret i mellomtiden, får vente til neste uke. */
    private void meld(JsonNode oppgave, String rolle) throws IOException, InterruptedException {
        var hvem = rolle.equals("NAV")
                ? VEILEDER
                : "rolle=arbeidsgiver&orgnr=" + oppgave.get("orgnummer").asText();
        var sti = "/api/v1/oppgaver/" + oppgave.get("id").asText() + "/utfort";
        klient.post(LISTE, sti, hvem, Map.of("versjon", oppgave.get("versjon").asInt()));
    }
}
