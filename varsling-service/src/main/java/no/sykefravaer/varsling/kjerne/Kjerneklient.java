package no.sykefravaer.varsling.kjerne;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.varsling.http.Kall;

/** Spør kjernen på vegne av den innloggede. Personidenten går i en header, aldri i adressen. */
@ApplicationScoped
public class Kjerneklient {

    private static final TypeReference<List<Historikk>> HISTORIKK = new TypeReference<>() {};
    private static final TypeReference<List<Gjort>> ALT_GJORT = new TypeReference<>() {};
    private static final TypeReference<Kontortall> KONTORTALL = new TypeReference<>() {};
    private static final TypeReference<List<Dokument>> DOKUMENTER = new TypeReference<>() {};
    private static final TypeReference<HvaOm> HVA_OM = new TypeReference<>() {};
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

    /** Det som er gjort med alle pliktene, det siste først. */
    public Kjernesvar<List<Gjort>> altGjort(Sporsmal sporsmal) {
        return kjernen.utfor(kall(sporsmal, "historikk"), ALT_GJORT);
    }

    public Kjernesvar<List<Dokument>> dokumenter(Sporsmal sporsmal) {
        return kjernen.utfor(kall(sporsmal, "dokumenter"), DOKUMENTER);
    }

    /** Ingenting lagres. */
    public Kjernesvar<HvaOm> hvaOm(Sporsmal sporsmal, Map<String, String> tanke) {
        return kjernen.utfor(med(kall(sporsmal, "tidslinje/hva-om"), tanke), HVA_OM);
    }

    public Kjernesvar<Map<String, Object>> slettNotat(Sporsmal sporsmal, UUID notatId) {
        return kjernen.utfor(kall(sporsmal, "notater/" + notatId).metode("DELETE"), GJORT);
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
        return kjernen.utfor(med(kall(sporsmal, sti), innhold), GJORT);
    }

    private Kall med(Kall kall, Map<String, ?> innhold) {
        var kropp = json.valueToTree(innhold).toString().getBytes(UTF_8);
        return kall.post(kropp).hode("Content-Type", "application/json");
    }

    private Kall kall(Sporsmal sporsmal, String sti) {
        return kjernen.til(sporsmal.token(), sporsmal.navCallId(), sti).hode("nav-personident", sporsmal.personident());
    }
}
