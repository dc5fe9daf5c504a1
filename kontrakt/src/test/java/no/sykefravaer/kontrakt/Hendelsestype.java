package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Én hendelse på ledningen: navnet i feltet {@code type}, posten den leses som, og familien (emnet) den hører til. */
record Hendelsestype(String navn, Class<?> post, Class<?> familie) {

    static List<Hendelsestype> alle() {
        return Stream.of(SykmeldingHendelse.class, SykmeldingTombstone.class, MilepaelHendelse.class)
                .flatMap(familie -> av(familie).stream())
                .toList();
    }

    static List<Hendelsestype> av(Class<?> familie) {
        return Arrays.stream(familie.getAnnotation(JsonSubTypes.class).value())
                .map(type -> new Hendelsestype(type.name(), type.value(), familie))
                .toList();
    }

    /** Golden-filen med alle felt; det er den eneste når typen ikke har valgfrie. */
    String fyldigsteGolden() {
        return GoldenFiler.navn().stream()
                .filter(fil -> fil.startsWith(navn + "-alle-felt"))
                .max(Comparator.naturalOrder())
                .orElse(navn);
    }
}
