package no.sykefravaer.varsling.kjerne;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Spør kjernen på vegne av den innloggede. Personidenten går i en header, aldri i adressen. */
@ApplicationScoped
public class Kjerneklient {

    private static final TypeReference<List<Historikk>> HISTORIKK = new TypeReference<>() {};
    private static final TypeReference<Kontortall> KONTORTALL = new TypeReference<>() {};
    private static final TypeReference<List<Notat>> NOTATER = new TypeReference<>() {};
    private static final TypeReference<Tidslinje> TIDSLINJE = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> GJORT = new TypeReference<>() {};

    private final Kjernekall kjernen;
    private final ObjectMapper json;

    Kjerneklient(Kjernekall kjernen, ObjectMapper json) {
        this.kjernen = kjernen;
        this.json = json;
    }

    /** Den som spør, og den det gjelder. */
    public record Sporsmal(String token, String navCallId, String personident) {

        @Override
        public String toString() {
            return "Sporsmal[***]";
        }
    }

    public Kjernesvar<Tidslinje> tidslinje(Sporsmal sporsmal) {
        return kjernen.utfor(kall(sporsmal, "tidslinje"), TIDSLINJE);
    }

    public Kjernesvar<List<Historikk>> historikk(Sporsmal sporsmal, UUID milepaelId) {
        return kjernen.utfor(kall(sporsmal, "milepaeler/" + milepaelId + "/historikk"), HISTORIKK);
    }

    public Kjernesvar<List<Notat>> notater(Sporsmal sporsmal) {
        return kjernen.utfor(kall(sporsmal, "notater"), NOTATER);
    }

    /** Kontorets tall for dagene. @param enhet fire siffer */
    public Kjernesvar<Kontortall> statistikk(
            String token, String navCallId, String enhet, LocalDate fom, LocalDate tom) {
        var sti = "statistikk?enhet=%s&fom=%s&tom=%s".formatted(enhet, fom, tom);
        return kjernen.utfor(kjernen.til(token, navCallId, sti), KONTORTALL);
    }

    /** @param sti under {@code /api/v1/} */
    public Kjernesvar<Map<String, Object>> gjor(Sporsmal sporsmal, String sti, Map<String, Object> innhold) {
        var kropp = BodyPublishers.ofString(json.valueToTree(innhold).toString());
        return kjernen.utfor(kall(sporsmal, sti).POST(kropp).header("Content-Type", "application/json"), GJORT);
    }

    private HttpRequest.Builder kall(Sporsmal sporsmal, String sti) {
        return kjernen.til(sporsmal.token(), sporsmal.navCallId(), sti)
                .header("nav-personident", sporsmal.personident());
    }
}
