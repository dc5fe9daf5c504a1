package no.sykefravaer.ytelse.nasjonaltaar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Sier hvor langt året er kommet, høyst én gang i ti sekunder. */
final class Framgang {

    private static final Duration MELLOM_LINJENE = Duration.ofSeconds(10);

    private final LocalDate fra;
    private final LocalDate til;
    private final long innsendinger;
    private final Consumer<String> si;
    private final long begynt = System.nanoTime();
    private long forrige = begynt;

    /** @param innsendinger så mange er det i alt */
    Framgang(LocalDate fra, LocalDate til, long innsendinger, Consumer<String> si) {
        this.fra = fra;
        this.til = til;
        this.innsendinger = innsendinger;
        this.si = si;
    }

    void naa(LocalDate dag, long sendt) {
        var brukt = siden(begynt);
        if (siden(forrige).compareTo(MELLOM_LINJENE) < 0) {
            return;
        }
        forrige = System.nanoTime();
        var gaatt = ChronoUnit.DAYS.between(fra, dag);
        var igjen = brukt.multipliedBy(ChronoUnit.DAYS.between(dag, til)).dividedBy(gaatt);
        si.accept("  %s  %d av %d dokumenter sendt, %d i sekundet, omtrent %s igjen"
                .formatted(dag, sendt, innsendinger, sendt * 1000 / brukt.toMillis(), tekst(igjen)));
    }

    static String tekst(Duration tid) {
        return tid.toMinutes() > 0 ? tid.toMinutes() + " min " + tid.toSecondsPart() + " s" : tid.toSeconds() + " s";
    }

    private static Duration siden(long tid) {
        return Duration.ofNanos(System.nanoTime() - tid);
    }
}
