package no.sykefravaer.varsling.app;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.tid.Apningstid;
import no.sykefravaer.varsling.tid.Helligdager;
import no.sykefravaer.varsling.tid.Klokke;

/** Døra til hver mottaker, slik den vil ha den. */
@ApplicationScoped
public class Dorer {

    private final Map<Rolle, Dor> dorer = new EnumMap<>(Rolle.class);

    Dorer(Klokke klokke, MeterRegistry maalinger, Oppsett oppsett) {
        Map.of(
                        Rolle.NAV, oppsett.nav(),
                        Rolle.ARBEIDSGIVER, oppsett.arbeidsgiver(),
                        Rolle.SYKMELDER, oppsett.sykmelder())
                .forEach(
                        (rolle, mottaker) -> dorer.put(rolle, new Dor(rolle, apningstid(mottaker), klokke, maalinger)));
    }

    /** Når mottakeren åpner igjen; tom når den er åpen. */
    public Optional<Instant> stengtTil(Rolle mottaker) {
        return til(mottaker).stengtTil();
    }

    Dor til(Rolle mottaker) {
        return dorer.get(mottaker);
    }

    private static Apningstid apningstid(Oppsett.Mottaker mottaker) {
        Predicate<LocalDate> stengt = mottaker.helligdagerStengt() ? Helligdager::er : dag -> false;
        return new Apningstid(
                mottaker.apner().orElse(LocalTime.MIN), mottaker.stenger().orElse(LocalTime.MAX), stengt);
    }
}
