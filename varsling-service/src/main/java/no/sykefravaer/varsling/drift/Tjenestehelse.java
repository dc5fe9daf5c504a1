package no.sykefravaer.varsling.drift;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.http.IntetSvar;
import no.sykefravaer.varsling.http.Kall;
import no.sykefravaer.varsling.http.Nettkall;

/** Spør hver tjeneste om den er klar, og hva som mangler når den ikke er det. */
@ApplicationScoped
public class Tjenestehelse {

    private static final Duration SVARFRIST = Duration.ofSeconds(2);

    /** Svaret fra en tjeneste. */
    public enum Svar {
        KLAR,
        IKKE_KLAR,
        SVARER_IKKE
    }

    /** En tjeneste; {@code mangler} er navnene på det som ikke er i orden. */
    public record Helse(String tjeneste, Svar svar, List<String> mangler) {}

    private final Nettkall nett;
    private final ObjectMapper json;
    private final Oppsett oppsett;
    private final SmallRyeHealthReporter egen;

    Tjenestehelse(Nettkall nett, ObjectMapper json, Oppsett oppsett, SmallRyeHealthReporter egen) {
        this.nett = nett;
        this.json = json;
        this.oppsett = oppsett;
        this.egen = egen;
    }

    /** I den rekkefølgen et dokument går gjennom dem. */
    public List<Helse> les() {
        return List.of(
                spor("sykmelding-service", oppsett.sykmeldingUrl()),
                spor("milepael-service", oppsett.milepaelUrl()),
                les("varsling-service", egen.getReadiness().getPayload().toString()));
    }

    private Helse spor(String tjeneste, URI url) {
        var adresse = url.toString().replaceAll("/+$", "") + "/internal/is_ready";
        try {
            var svar = nett.utfor(Kall.til(adresse), SVARFRIST);
            return les(tjeneste, new String(svar.innhold(), UTF_8));
        } catch (IntetSvar | IOException e) {
            return new Helse(tjeneste, Svar.SVARER_IKKE, List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Helse(tjeneste, Svar.SVARER_IKKE, List.of());
        }
    }

    private Helse les(String tjeneste, String svar) {
        try {
            var lest = json.readTree(svar);
            var mangler = StreamSupport.stream(lest.path("checks").spliterator(), false)
                    .filter(sjekk -> !erOppe(sjekk))
                    .map(sjekk -> sjekk.path("name").asText())
                    .toList();
            return new Helse(tjeneste, erOppe(lest) ? Svar.KLAR : Svar.IKKE_KLAR, mangler);
        } catch (IOException e) {
            return new Helse(tjeneste, Svar.SVARER_IKKE, List.of());
        }
    }

    private static boolean erOppe(JsonNode helse) {
        return helse.path("status").asText().equals("UP");
    }
}
