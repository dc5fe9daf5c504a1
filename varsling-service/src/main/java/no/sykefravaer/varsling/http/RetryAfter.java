package no.sykefravaer.varsling.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Leser Retry-After: hele sekunder eller en HTTP-dato. Mer enn et døgn tror vi ikke på. */
final class RetryAfter {

    private static final Pattern SEKUNDER = Pattern.compile("[0-9]{1,9}");
    private static final Duration LENGST = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Duration> les(String verdi, Instant naa) {
        return tolk(verdi.strip(), naa)
                .filter(vent -> !vent.isNegative())
                .map(vent -> vent.compareTo(LENGST) > 0 ? LENGST : vent);
    }

    private static Optional<Duration> tolk(String verdi, Instant naa) {
        if (SEKUNDER.matcher(verdi).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(verdi)));
        }
        try {
            var dato = ZonedDateTime.parse(verdi, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(naa, dato.toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
