package no.sykefravaer.varsling.kjerne;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.http.IntetSvar;
import no.sykefravaer.varsling.http.Nettkall;
import no.sykefravaer.varsling.http.Svar;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Avviste;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Svarte;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Taus;

/** Spør kjernen på vegne av den innloggede. Personidenten går i en header, aldri i adressen. */
@ApplicationScoped
public class Kjerneklient {

    private static final Duration SVARFRIST = Duration.ofSeconds(5);
    private static final int STORST = 1024 * 1024; // byte; en tidslinje med mange sykefravær
    private static final TypeReference<List<Historikk>> HISTORIKK = new TypeReference<>() {};
    private static final TypeReference<List<Notat>> NOTATER = new TypeReference<>() {};
    private static final TypeReference<Tidslinje> TIDSLINJE = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> GJORT = new TypeReference<>() {};

    private final Nettkall nett;
    private final ObjectMapper json;
    private final String adresse;

    Kjerneklient(Nettkall nett, ObjectMapper json, Oppsett oppsett) {
        this.nett = nett;
        this.json = json;
        this.adresse = oppsett.milepaelUrl().toString().replaceAll("/+$", "") + "/api/v1/";
    }

    /** Den som spør, og den det gjelder. */
    public record Sporsmal(String token, String navCallId, String personident) {

        @Override
        public String toString() {
            return "Sporsmal[***]";
        }
    }

    public Kjernesvar<Tidslinje> tidslinje(Sporsmal sporsmal) {
        return utfor(kall(sporsmal, "tidslinje"), TIDSLINJE);
    }

    public Kjernesvar<List<Historikk>> historikk(Sporsmal sporsmal, UUID milepaelId) {
        return utfor(kall(sporsmal, "milepaeler/" + milepaelId + "/historikk"), HISTORIKK);
    }

    public Kjernesvar<List<Notat>> notater(Sporsmal sporsmal) {
        return utfor(kall(sporsmal, "notater"), NOTATER);
    }

    /** @param sti under {@code /api/v1/} */
    public Kjernesvar<Map<String, Object>> gjor(Sporsmal sporsmal, String sti, Map<String, Object> innhold) {
        var kropp = BodyPublishers.ofString(json.valueToTree(innhold).toString());
        return utfor(kall(sporsmal, sti).POST(kropp).header("Content-Type", "application/json"), GJORT);
    }

    private HttpRequest.Builder kall(Sporsmal sporsmal, String sti) {
        return HttpRequest.newBuilder(URI.create(adresse + sti))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + sporsmal.token())
                .header("nav-personident", sporsmal.personident())
                .header(Emner.CALL_ID, sporsmal.navCallId())
                .header("Nav-Consumer-Id", "varsling-service");
    }

    private <T> Kjernesvar<T> utfor(HttpRequest.Builder kall, TypeReference<T> type) {
        try {
            return les(nett.utfor(kall.build(), SVARFRIST, STORST), type);
        } catch (IntetSvar | IOException e) {
            return new Taus<>();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Taus<>();
        }
    }

    private <T> Kjernesvar<T> les(Svar svar, TypeReference<T> type) throws IOException {
        if (svar.vellykket()) {
            return new Svarte<>(json.readValue(svar.innhold(), type));
        }
        return svar.kanGaaOver()
                ? new Taus<>()
                : json.readValue(svar.innhold(), json.getTypeFactory().constructType(Avviste.class));
    }
}
