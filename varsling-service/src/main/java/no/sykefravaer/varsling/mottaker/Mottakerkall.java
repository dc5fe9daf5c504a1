package no.sykefravaer.varsling.mottaker;

import static java.net.HttpURLConnection.HTTP_NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.varsling.http.IntetSvar;
import no.sykefravaer.varsling.http.Kall;
import no.sykefravaer.varsling.http.Nettkall;
import no.sykefravaer.varsling.http.Svar;
import no.sykefravaer.varsling.http.SvarForStort;
import no.sykefravaer.varsling.oppgave.Leveranse;

/** Ett HTTP-kall til en mottaker, med de samme hodene hver gang, og svaret sortert i det som kan gå over og det som ikke kan. */
final class Mottakerkall {

    static final String SVAR_FOR_STORT = "SVAR_FOR_STORT";
    private static final int STORSTE_SVAR = 64 * 1024;
    private static final int STORSTE_UTSNITT = 1024 * 1024;
    private static final byte[] INTET = {};
    private static final String OPPGAVER = "/api/v1/oppgaver";

    private final Nettkall nett;
    private final ObjectMapper json;
    private final String adresse;
    private final Duration svarfrist;

    Mottakerkall(Nettkall nett, ObjectMapper json, URI url, Duration svarfrist) {
        this.nett = nett;
        this.json = json;
        this.adresse = url.toString().replaceAll("/+$", "") + OPPGAVER;
        this.svarfrist = svarfrist;
    }

    Svar post(Object innhold, Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        return send("POST", "", skrevet(innhold), leveranse);
    }

    Svar patch(String id, Object innhold, Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        return send("PATCH", "/" + id, skrevet(innhold), leveranse);
    }

    Svar get(String resten, Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        return send("GET", resten, INTET, leveranse);
    }

    /** Svaret som JSON; alt annet enn et vellykket svar er en avvisning. */
    JsonNode lest(Svar svar) throws Midlertidig, Avvist {
        krevVellykket(svar);
        try {
            return json.readTree(svar.innhold());
        } catch (IOException e) {
            throw new Midlertidig("UVENTET_SVAR", Duration.ZERO);
        }
    }

    static void krevVellykket(Svar svar) throws Avvist {
        if (!svar.vellykket()) {
            throw new Avvist("HTTP_" + svar.status());
        }
    }

    /** Et spørsmål som ikke gjelder én leveranse, og som kan ha et langt svar. */
    JsonNode les(String resten) throws Midlertidig, Avvist, InterruptedException {
        var kall = kall("GET", resten, INTET, UUID.randomUUID().toString());
        return lest(utfor(kall, STORSTE_UTSNITT));
    }

    /** Tom når mottakeren ikke har den. */
    Optional<JsonNode> finn(String id) throws Midlertidig, Avvist, InterruptedException {
        var kall = kall("GET", "/" + id, INTET, UUID.randomUUID().toString());
        var svar = utfor(kall, STORSTE_SVAR);
        return svar.status() == HTTP_NOT_FOUND ? Optional.empty() : Optional.of(lest(svar));
    }

    private Svar send(String metode, String resten, byte[] innhold, Leveranse leveranse)
            throws Midlertidig, Avvist, InterruptedException {
        var kall = kall(metode, resten, innhold, leveranse.navCallId())
                .hode("Idempotency-Key", leveranse.id().toString());
        return utfor(kall, STORSTE_SVAR);
    }

    private Kall kall(String metode, String resten, byte[] innhold, String navCallId) {
        return Kall.til(adresse + resten)
                .metode(metode, innhold)
                .hode("Content-Type", "application/json")
                .hode("Accept", "application/json")
                .hode(Emner.CALL_ID, navCallId)
                .hode("X-Correlation-ID", navCallId)
                .hode("Nav-Consumer-Id", "varsling-service");
    }

    private Svar utfor(Kall kall, int storst) throws Midlertidig, Avvist, InterruptedException {
        try {
            return varig(nett.utfor(kall, svarfrist, storst));
        } catch (IntetSvar e) {
            throw new Midlertidig("INTET_SVAR", Duration.ZERO);
        } catch (SvarForStort e) {
            throw new Avvist(SVAR_FOR_STORT);
        }
    }

    private static Svar varig(Svar svar) throws Midlertidig {
        if (svar.kanGaaOver()) {
            throw new Midlertidig("HTTP_" + svar.status(), svar.ventMinst().orElse(Duration.ZERO));
        }
        return svar;
    }

    private byte[] skrevet(Object innhold) {
        try {
            return json.writeValueAsBytes(innhold);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("En oppgave kan alltid skrives som JSON", e);
        }
    }
}
