package no.sykefravaer.milepael.kafka;

import java.util.ArrayList;
import java.util.Collection;
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

    /** De neste båsene, høyst så mange; ingen om det er gått en stund uten at noen har vekket. */
    Collection<Integer> neste(int flest) throws InterruptedException {
        var forrige = forrigeRunde.get();
        var naa = System.nanoTime();
        if (naa - forrige > RUNDE_NANOS && forrigeRunde.compareAndSet(forrige, naa)) {
            vekk(IntStream.range(0, UtboksRepository.SHARDER).boxed().toList());
        }
        var sharder = new ArrayList<Integer>();
        var forste = venter.poll(200, TimeUnit.MILLISECONDS);
        if (forste != null) {
            sharder.add(forste);
            venter.drainTo(sharder, flest - 1);
        }
        return sharder;
    }
}
