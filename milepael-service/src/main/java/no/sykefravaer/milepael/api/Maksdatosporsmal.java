package no.sykefravaer.milepael.api;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.milepael.domene.maksdato.Dagslag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Spørsmålet slik det er skrevet; tekster, så alt som er galt kan sies på én gang. */
public record Maksdatosporsmal(
        @Schema(implementation = LocalDate.class, required = true)
        String fodselsdato,

        @Schema(implementation = LocalDate.class, nullable = true)
        String dodsdato,

        @Schema(required = true) List<Dager> dager) {

    /** Dager av ett slag, fra og med {@code fom} til og med {@code tom}. */
    public record Dager(
            @Schema(implementation = LocalDate.class, required = true)
            String fom,

            @Schema(implementation = LocalDate.class, required = true)
            String tom,

            @Schema(implementation = Dagslag.class, required = true)
            String type) {}
}
