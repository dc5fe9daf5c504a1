package no.sykefravaer.varsling.http;

import static java.net.HttpURLConnection.HTTP_UNAUTHORIZED;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.Oppsett;

/** Forteller kjernen at en plikt er oppfylt, eller at noen har uttalt seg, på vegne av den som sier det. */
@ApplicationScoped
public class MilepaelKlient {

    private static final Duration SVARFRIST = Duration.ofSeconds(5);

    private final Nettkall nett;
    private final Maskintoken maskintoken;
    private final String adresse;

    MilepaelKlient(Nettkall nett, Maskintoken maskintoken, Oppsett oppsett) {
        this.nett = nett;
        this.maskintoken = maskintoken;
        this.adresse = oppsett.milepaelUrl().toString().replaceAll("/+$", "");
    }

    public Svar oppfyll(UUID milepaelId, int versjon, String token, String navCallId)
            throws IntetSvar, SvarForStort, InterruptedException {
        return gjor("oppfyll", milepaelId, versjon, token, navCallId);
    }

    /** Den som sier det, har gjort sin del av noe Nav er ansvarlig for. */
    public Svar uttalelse(UUID milepaelId, int versjon, String token, String navCallId)
            throws IntetSvar, SvarForStort, InterruptedException {
        return gjor("uttalelse", milepaelId, versjon, token, navCallId);
    }

    /** Mottakeren har selv gjort oppgaven ferdig; ingen er logget inn, så tokenet er tjenestens eget. */
    public Svar utfortHosMottaker(UUID milepaelId, Rolle rolle, String nummer, String navCallId)
            throws IntetSvar, SvarForStort, InterruptedException {
        var innhold = JsonNodeFactory.instance.objectNode().put("rolle", rolle.name());
        if (nummer != null) {
            innhold.put("nummer", nummer);
        }
        var token = maskintoken.hent();
        var svar = send("utfort-hos-mottaker", milepaelId, innhold.toString(), token, navCallId);
        if (svar.status() == HTTP_UNAUTHORIZED) {
            maskintoken.glem(token);
        }
        return svar;
    }

    private Svar gjor(String hva, UUID milepaelId, int versjon, String token, String navCallId)
            throws IntetSvar, SvarForStort, InterruptedException {
        return send(hva, milepaelId, "{\"versjon\":" + versjon + "}", token, navCallId);
    }

    private Svar send(String hva, UUID milepaelId, String innhold, String token, String navCallId)
            throws IntetSvar, SvarForStort, InterruptedException {
        var kall = Kall.til(adresse + "/api/v1/milepaeler/" + milepaelId + "/" + hva)
                .post(innhold.getBytes(UTF_8))
                .hode("Content-Type", "application/json")
                .hode("Accept", "application/json")
                .hode("Authorization", "Bearer " + token)
                .hode(Emner.CALL_ID, navCallId)
                .hode("Nav-Consumer-Id", "varsling-service");
        return nett.utfor(kall, SVARFRIST);
    }
}
