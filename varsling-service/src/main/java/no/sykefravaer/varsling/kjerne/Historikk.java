package no.sykefravaer.varsling.kjerne;

import java.time.Instant;
import java.time.LocalDate;

/** Én ting noen har gjort med en plikt. {@code tid} er UTC, {@code til} Europe/Oslo; {@code begrunnelse} er bare for Nav og den sykmeldte. */
public record Historikk(
        String handling,
        String status,
        String arsak,
        LocalDate til,
        String begrunnelse,
        String rolle,
        String utforer,
        Instant tid) {

    @Override
    public String toString() {
        return "Historikk[" + handling + "]";
    }
}
