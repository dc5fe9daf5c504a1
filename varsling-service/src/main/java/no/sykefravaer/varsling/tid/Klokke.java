package no.sykefravaer.varsling.tid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Vet hvilken dag det er i Norge, som kan flyttes, og hva klokka virkelig er, som ikke kan det. */
@ApplicationScoped
public class Klokke {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Clock kalender;

    Klokke(Clock kalender) {
        this.kalender = kalender;
    }

    /** Dagen alle avgjørelser om frister tas på, Europe/Oslo. */
    public LocalDate iDag() {
        return LocalDate.now(kalender.withZone(OSLO));
    }

    /** Dagen når den ikke er maskinens egen, så sidene kan si det; tom når den er det. */
    public Optional<LocalDate> simulertDato() {
        return Optional.of(iDag()).filter(dag -> !dag.equals(LocalDate.ofInstant(naa(), OSLO)));
    }

    /** Virkelig tid, for ventetider, leier og spor. */
    public Instant naa() {
        return Instant.now();
    }
}
