package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Milepael.Status;

/**
 * Én ting noen gjorde med en plikt: hva den ble, hvem, når (UTC), hvilken dag (Europe/Oslo) og hvorfor. {@code versjon} og {@code status} er de den
 * fikk. {@code begrunnelse} er fri tekst, bare for Nav og den sykmeldte: den sendes aldri videre og logges aldri.
 */
public record Historikkrad(
        UUID milepaelId,
        int versjon,
        String handling,
        Status status,
        String arsak,
        LocalDate til,
        String begrunnelse,
        Utforer utforer,
        Instant tid,
        LocalDate dag,
        String callId) {}
