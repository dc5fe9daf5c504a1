package no.sykefravaer.systemtest.drap;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;

/** Sender alle forløp samtidig, hvert i rekkefølge, og gir seg ikke før alt er bekreftet. */
public final class Innsending {

    private static final int SAMTIDIGE = 16;

    private final Klient klient;
    private final Emnene emnene;
    private final AtomicInteger bekreftet = new AtomicInteger();

    public Innsending(Klient klient, Emnene emnene) {
        this.klient = klient;
        this.emnene = emnene;
    }

    public int bekreftet() {
        return bekreftet.get();
    }

    /** Begynner, og er ferdig når alt er bekreftet. */
    public CompletableFuture<Void> start(Datasett datasett) {
        var traader = Executors.newFixedThreadPool(SAMTIDIGE);
        return CompletableFuture.allOf(sendt(datasett.forlop(), traader))
                .whenComplete((ferdig, feil) -> traader.shutdownNow());
    }

    private CompletableFuture<?>[] sendt(List<Forlop> forlop, ExecutorService traader) {
        return forlop.stream()
                .map(ett -> CompletableFuture.runAsync(() -> ett.steg().forEach(this::send), traader))
                .toArray(CompletableFuture[]::new);
    }

    private void send(Steg steg) {
        switch (steg) {
            case Steg.Send(var sykmelding, var kilde) -> klient.avsender().send(sykmelding, kilde);
            case Steg.Erstatt(var sykmelding, var versjon) -> klient.avsender().erstatt(sykmelding, versjon);
            case Steg.Slett(var hendelse) -> emnene.send(hendelse);
            case Steg.Tombstone(var tombstone) -> emnene.send(tombstone);
        }
        bekreftet.incrementAndGet();
    }
}
