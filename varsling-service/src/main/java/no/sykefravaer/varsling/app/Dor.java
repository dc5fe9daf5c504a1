package no.sykefravaer.varsling.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import java.util.Optional;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.tid.Apningstid;
import no.sykefravaer.varsling.tid.Klokke;

/** Døra til én mottaker: stengt om natta og på helligdager når mottakeren vil det. Det som skulle ut, venter i rekkefølge. */
final class Dor {

    private final Apningstid apningstid;
    private final Klokke klokke;

    Dor(Rolle mottaker, Apningstid apningstid, Klokke klokke, MeterRegistry maalinger) {
        this.apningstid = apningstid;
        this.klokke = klokke;
        maalinger.gauge(
                "varsling.mottaker.stengt", Tags.of("mottaker", mottaker.name()), this, d -> d.stengt() ? 1 : 0);
    }

    boolean stengt() {
        return stengtTil().isPresent();
    }

    /** Når den åpner igjen, i virkelig tid; tom når den er åpen. */
    Optional<Instant> stengtTil() {
        var naa = klokke.naa();
        return Optional.of(apningstid.tidligst(naa)).filter(apner -> apner.isAfter(naa));
    }
}
