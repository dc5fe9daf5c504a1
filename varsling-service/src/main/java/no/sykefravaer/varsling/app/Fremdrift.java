package no.sykefravaer.varsling.app;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.sykefravaer.varsling.tid.Klokke;

/** Vet om bunken fra Kafka kommer videre, eller har stått og prøvd for lenge. */
@ApplicationScoped
public class Fremdrift {

    private static final Duration FOR_LENGE = Duration.ofSeconds(30);

    private final Klokke klokke;
    private final AtomicReference<Instant> begynte = new AtomicReference<>();
    private final AtomicInteger mislykkedeForsok;

    Fremdrift(Klokke klokke, MeterRegistry maalinger) {
        this.klokke = klokke;
        mislykkedeForsok = maalinger.gauge("varsling.bunke.mislykkede.forsok", new AtomicInteger());
    }

    void begynner() {
        begynte.set(klokke.naa());
    }

    void mislyktes() {
        mislykkedeForsok.incrementAndGet();
    }

    void lyktes() {
        mislykkedeForsok.set(0);
    }

    void ferdig() {
        begynte.set(null);
        lyktes();
    }

    public boolean staarFast() {
        var siden = begynte.get();
        return siden != null && Duration.between(siden, klokke.naa()).compareTo(FOR_LENGE) > 0;
    }
}
