package no.sykefravaer.varsling.http;

import java.time.Duration;
import java.util.Optional;

/** Det den andre svarte. {@code ventMinst} er Retry-After når den står der. */
public record Svar(int status, byte[] innhold, Optional<Duration> ventMinst) {

    public boolean vellykket() {
        return status >= 200 && status < 300;
    }

    /** Det som kan gå over av seg selv: ikke innlogget (tokenet fornyes), tidsavbrudd, for mange, eller feil hos den andre. */
    public boolean kanGaaOver() {
        return status == 401 || status == 408 || status == 429 || status >= 500;
    }

    @Override
    public String toString() {
        return "Svar[" + status + "]";
    }
}
