package no.sykefravaer.varsling.mottaker;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.HosMottaker;
import no.sykefravaer.varsling.oppgave.HosMottaker.Tilstand;

/** Leser oppgavene hos arbeidsgivere og sykmeldere, side for side. De kjennes på vår id. */
final class Partsleser {

    private static final String ENDRINGER = "/endringer?antall=500";
    private static final String APNE = "?tilstand=NY&antall=500";

    private final Mottakerkall kall;

    Partsleser(Mottakerkall kall) {
        this.kall = kall;
    }

    Lesning endringer(String peker) throws Midlertidig, Avvist, InterruptedException {
        return les(ENDRINGER, peker);
    }

    Lesning apne(String peker) throws Midlertidig, Avvist, InterruptedException {
        return les(APNE, peker);
    }

    Optional<HosMottaker> hent(String id) throws Midlertidig, Avvist, InterruptedException {
        var funnet = kall.finn(id);
        return funnet.isEmpty() ? Optional.empty() : Optional.of(hosParten(funnet.get()));
    }

    private Lesning les(String sporring, String peker) throws Midlertidig, Avvist, InterruptedException {
        var svar = kall.les(peker == null ? sporring : sporring + "&etter=" + URLEncoder.encode(peker, UTF_8));
        var oppgaver = new ArrayList<HosMottaker>();
        for (var oppgave : svar.path("oppgaver")) {
            oppgaver.add(hosParten(oppgave));
        }
        return new Lesning(
                oppgaver,
                svar.path("neste").asText(peker),
                svar.path("harFlere").asBoolean());
    }

    private static HosMottaker hosParten(JsonNode oppgave) throws Midlertidig {
        var id = oppgave.path("eksternId").asText();
        return new HosMottaker(id(id), id, tilstand(oppgave));
    }

    private static UUID id(String eksternId) throws Midlertidig {
        try {
            return UUID.fromString(eksternId);
        } catch (IllegalArgumentException e) {
            throw new Midlertidig("UVENTET_SVAR", Duration.ZERO);
        }
    }

    private static Tilstand tilstand(JsonNode oppgave) {
        return switch (oppgave.path("tilstand").asText()) {
            case "UTFOERT" -> Tilstand.UTFORT;
            case "UTGAATT" -> Tilstand.UTGATT;
            default -> Tilstand.APEN;
        };
    }
}
