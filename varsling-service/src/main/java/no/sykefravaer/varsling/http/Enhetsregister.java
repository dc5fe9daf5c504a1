package no.sykefravaer.varsling.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.logging.Logger;

/** Navnene på kontorene, husket en stund. Er registeret borte, gjelder det som er husket; ingen side venter på det to ganger. */
@ApplicationScoped
public class Enhetsregister {

    private static final Logger LOGG = Logger.getLogger(Enhetsregister.class);
    private static final Duration SVARFRIST = Duration.ofSeconds(1);
    private static final Duration HUSKES = Duration.ofMinutes(10);
    private static final Duration PAUSE_ETTER_FEIL = Duration.ofSeconds(30);
    private static final TypeReference<List<Enhet>> ENHETER = new TypeReference<>() {};

    private final Nettkall nett;
    private final ObjectMapper json;
    private final Klokke klokke;
    private final String adresse;
    private volatile Map<String, String> navn = Map.of();
    private volatile Instant sporIgjen = Instant.MIN;

    Enhetsregister(Nettkall nett, ObjectMapper json, Klokke klokke, Oppsett oppsett) {
        this.nett = nett;
        this.json = json;
        this.klokke = klokke;
        this.adresse = oppsett.enhetsregisterUrl() + "/enheter";
    }

    /** Et kontor slik registeret beskriver det. */
    private record Enhet(String enhetNr, String navn) {}

    public Optional<String> navn(String kontor) {
        if (skalSporre()) {
            spor();
        }
        return Optional.ofNullable(navn.get(kontor));
    }

    /** Bare én spør; de andre tar det som er husket. */
    private synchronized boolean skalSporre() {
        if (klokke.naa().isBefore(sporIgjen)) {
            return false;
        }
        sporIgjen = klokke.naa().plus(PAUSE_ETTER_FEIL);
        return true;
    }

    private void spor() {
        try {
            var svar = nett.utfor(Kall.til(adresse).hode("Accept", "application/json"), SVARFRIST);
            navn = json.readValue(svar.innhold(), ENHETER).stream()
                    .collect(Collectors.toMap(Enhet::enhetNr, Enhet::navn));
            sporIgjen = klokke.naa().plus(HUSKES);
        } catch (IntetSvar | IOException e) {
            LOGG.warnf("Enhetsregisteret svarte ikke: %s", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
