package no.sykefravaer.varsling.kjerne;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.sykefravaer.varsling.portefolje.Behovsbilde;
import no.sykefravaer.varsling.tid.Klokke;

/**
 * Spør kjernen om alle ved et kontor. Svaret huskes noen sekunder i minnet, for hvert sett av tilganger for seg, og skrives
 * aldri ned: graden er en helseopplysning, og hører hjemme i kjernen.
 */
@ApplicationScoped
public class Kontorkjerne {

    private static final Duration HUSKES = Duration.ofSeconds(15);
    private static final TypeReference<List<Oppfolgingsbehov>> BEHOV = new TypeReference<>() {};
    private static final TypeReference<List<Nesteplikt>> NESTE = new TypeReference<>() {};

    private final Kjernekall kjernen;
    private final ObjectMapper json;
    private final Klokke klokke;
    private final Map<Hvem, Husket> huskede = new ConcurrentHashMap<>();

    Kontorkjerne(Kjernekall kjernen, ObjectMapper json, Klokke klokke) {
        this.kjernen = kjernen;
        this.json = json;
        this.klokke = klokke;
    }

    /** Den som spør. */
    public record Sporsmal(String token, String navCallId, String kontor, Set<String> tilganger) {

        @Override
        public String toString() {
            return "Sporsmal[***]";
        }
    }

    private record Hvem(String kontor, Set<String> tilganger) {}

    private record Husket(Optional<Behovsbilde> bilde, Instant glemmes) {}

    /** Tom når kjernen ikke svarer; da ventes det ikke på den en gang til med det samme. */
    public Optional<Behovsbilde> behov(Sporsmal sporsmal) {
        var naa = klokke.naa();
        huskede.values().removeIf(husket -> husket.glemmes().isBefore(naa));
        var hvem = new Hvem(sporsmal.kontor(), Set.copyOf(sporsmal.tilganger()));
        return huskede.computeIfAbsent(hvem, ny -> new Husket(hent(sporsmal), naa.plus(HUSKES)))
                .bilde();
    }

    /** Tom når kjernen ikke svarer; den som ikke har noe i vente, er ikke med. */
    public Optional<Map<UUID, Nesteplikt>> neste(Sporsmal sporsmal, Collection<UUID> personer) {
        if (personer.isEmpty()) {
            return Optional.of(Map.of());
        }
        var kropp = json.valueToTree(Map.of("personer", personer)).toString().getBytes(UTF_8);
        var kall = kjernen.til(sporsmal.token(), sporsmal.navCallId(), "kontorer/" + sporsmal.kontor() + "/neste")
                .hode("Content-Type", "application/json")
                .post(kropp);
        return kjernen.utfor(kall, NESTE)
                .svar()
                .map(alle -> alle.stream().collect(toMap(Nesteplikt::personId, Function.identity())));
    }

    private Optional<Behovsbilde> hent(Sporsmal sporsmal) {
        var sti = "kontorer/" + sporsmal.kontor() + "/sykmeldte";
        return kjernen.utfor(kjernen.til(sporsmal.token(), sporsmal.navCallId(), sti), BEHOV)
                .svar()
                .map(alle -> Behovsbilde.av(
                        alle.stream().collect(toMap(Oppfolgingsbehov::personId, Oppfolgingsbehov::behov))));
    }
}
