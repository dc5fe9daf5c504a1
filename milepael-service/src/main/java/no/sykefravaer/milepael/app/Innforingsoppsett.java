package no.sykefravaer.milepael.app;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.sykefravaer.milepael.domene.Innforing;

/** Når installasjonen og kontorene begynner. Ingen dato: ingenting er historie av den grunn. */
@ConfigMapping(prefix = "innforing")
interface Innforingsoppsett {

    /** Datoen i installasjonen, for kontorer uten sin egen: {@code innforing.dato=2027-01-04}. */
    Optional<LocalDate> dato();

    /** Datoen ved ett kontor: {@code innforing.kontor.0315=2027-02-01}. */
    Map<String, LocalDate> kontor();

    /** @throws IllegalArgumentException når et kontor ikke har fire siffer */
    default Innforing innforing() {
        for (var nummer : kontor().keySet()) {
            if (!nummer.matches("\\d{4}")) {
                throw new IllegalArgumentException("innforing.kontor." + nummer + ": et Nav-kontor har fire siffer");
            }
        }
        return new Innforing(dato().orElse(null), kontor());
    }
}
