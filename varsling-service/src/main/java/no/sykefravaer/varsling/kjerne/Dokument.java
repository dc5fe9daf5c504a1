package no.sykefravaer.varsling.kjerne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Et dokument om sykefraværet og hva det førte til, slik kjernen sier det. {@code mottatt} er UTC; {@code status} er bare for
 * sykmeldinger, og {@code hvorfor} mangler når det er anvendt.
 */
public record Dokument(
        String slag,
        String type,
        String status,
        String kilde,
        String id,
        Instant mottatt,
        String orgnummer,
        String hpr,
        List<Dager> perioder,
        String utfall,
        String hvorfor) {

    public Dokument {
        perioder = perioder == null ? List.of() : List.copyOf(perioder);
    }

    /** Dagene det taler om; {@code grad} er prosent, bare for en gradert periode i en sykmelding. */
    public record Dager(LocalDate fom, LocalDate tom, String type, Integer grad) {}
}
