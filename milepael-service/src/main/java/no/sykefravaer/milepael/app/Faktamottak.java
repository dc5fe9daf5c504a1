package no.sykefravaer.milepael.app;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.sykefravaer.kontrakt.SykmeldingHendelse;

/**
 * Tar imot det en runde hos Kafka gir av dokumenter og personfakta. Runden deles i to etter partisjon: mens den ene halvdelen
 * venter på databasen, regner den andre. Det som gjelder én person, er i én partisjon, så rekkefølgen hennes står (ADR-0032).
 */
@ApplicationScoped
public class Faktamottak {

    private final Feilsortering sortering;
    private final OppdaterPlaner planer;
    private final Kildene kildene;
    private final Counter behandlet;
    private final ExecutorService annen = Executors.newVirtualThreadPerTaskExecutor();

    Faktamottak(Feilsortering sortering, OppdaterPlaner planer, Kildene kildene, MeterRegistry maalere) {
        this.sortering = sortering;
        this.planer = planer;
        this.kildene = kildene;
        this.behandlet = maalere.counter("fakta.behandlet");
    }

    /** Alt i runden er lagret, eller ligger i feilkøen, når metoden kommer tilbake. */
    public void taImot(List<Innpost> poster) {
        var deler = poster.stream().collect(partitioningBy(post -> post.partisjon() % 2 == 0));
        var samtidig = runAsync(() -> lagre(deler.get(false)), annen);
        lagre(deler.get(true));
        samtidig.join();
        behandlet.increment(poster.size());
    }

    @PreDestroy
    void lukk() {
        annen.shutdown();
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
