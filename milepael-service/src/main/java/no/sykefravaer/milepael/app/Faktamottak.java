package no.sykefravaer.milepael.app;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.sykefravaer.kontrakt.SykmeldingHendelse;

/**
 * Tar imot det en runde hos Kafka gir av dokumenter og personfakta. Runden deles etter nøkkel: mens noen deler venter på
 * databasen, regner de andre. Det som gjelder én person, har én nøkkel, så rekkefølgen hennes står (ADR-0032).
 */
@ApplicationScoped
public class Faktamottak {

    private static final int FLESTE_DELER = 8;
    private static final int MINST_I_HVER = 250; // med færre koster en transaksjon til mer enn ventingen

    private final Feilsortering sortering;
    private final OppdaterPlaner planer;
    private final Kildene kildene;
    private final Counter behandlet;
    private final ExecutorService traader = Executors.newVirtualThreadPerTaskExecutor();

    Faktamottak(Feilsortering sortering, OppdaterPlaner planer, Kildene kildene, MeterRegistry maalere) {
        this.sortering = sortering;
        this.planer = planer;
        this.kildene = kildene;
        this.behandlet = maalere.counter("fakta.behandlet");
    }

    /** Alt i runden er lagret, eller ligger i feilkøen, når metoden kommer tilbake. */
    public void taImot(List<Innpost> poster) {
        int antall = Math.clamp(poster.size() / MINST_I_HVER, 1, FLESTE_DELER);
        var deler = poster.stream().collect(groupingBy(post -> del(post, antall))).values().stream()
                .map(del -> runAsync(() -> lagre(del), traader))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(deler).join();
        behandlet.increment(poster.size());
    }

    @PreDestroy
    void lukk() {
        traader.shutdown();
    }

    private static int del(Innpost post, int antall) {
        return Math.floorMod(Objects.hashCode(post.nokkel()), antall);
    }

    private void lagre(List<Innpost> poster) {
        sortering.taImot(poster, SykmeldingHendelse.class, this::oppdater);
    }

    private void oppdater(List<Lest<SykmeldingHendelse>> leste) {
        planer.etter(leste);
        leste.stream()
                .collect(groupingBy(lest -> lest.innhold().kilde(), counting()))
                .forEach(kildene::hortFra);
    }
}
