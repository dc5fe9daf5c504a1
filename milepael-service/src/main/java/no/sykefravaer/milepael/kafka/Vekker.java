package no.sykefravaer.milepael.kafka;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import no.sykefravaer.milepael.db.UtboksRepository;

/** Hvilke båser som bør ses etter. En bås som alt står i køen, legges ikke i den igjen. */
final class Vekker {

    private static final long RUNDE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final LinkedBlockingQueue<Integer> venter = new LinkedBlockingQueue<>();
    private final AtomicLong forrigeRunde = new AtomicLong(System.nanoTime());

    synchronized void vekk(Collection<Integer> sharder) {
        sharder.stream().filter(shard -> !venter.contains(shard)).forEach(venter::add);
    }

    /** Neste bås, eller ingen om det er gått en stund uten at noen har vekket. */
    Optional<Integer> neste() throws InterruptedException {
        var forrige = forrigeRunde.get();
        var naa = System.nanoTime();
        if (naa - forrige > RUNDE_NANOS && forrigeRunde.compareAndSet(forrige, naa)) {
            vekk(IntStream.range(0, UtboksRepository.SHARDER).boxed().toList());
        }
        return Optional.ofNullable(venter.poll(200, TimeUnit.MILLISECONDS));
    }
}
