package no.sykefravaer.ytelse.beregning;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.domene.Tilfelleberegner;

/**
 * {@code ytelse/beregning [--fakta N]}: sykefraværene til så mange personer som mulig på én tråd, med N fakta hver (20), per
 * sekund prosessortid. Etter oppvarmingen måles flere runder; den midterste gjelder.
 */
public final class Program {

    private static final int FAKTA = 20;
    private static final long FRO = 1;
    private static final int PERSONER = 500;
    private static final int RUNDER = 7;
    private static final Duration OPPVARMING = Duration.ofSeconds(5);
    private static final Duration RUNDE = Duration.ofSeconds(1);

    private Program() {}

    public static void main(String[] argumenter) {
        var fakta = fakta(argumenter);
        var personer = Personer.av(FRO, PERSONER, fakta);
        perSekund(personer, OPPVARMING);
        var runder = new double[RUNDER];
        Arrays.setAll(runder, runde -> perSekund(personer, RUNDE));
        Arrays.sort(runder);
        System.out.println("%d fakta over ett år, %.1f fravær per person: %,.0f personer/s på én tråd (%,.0f til %,.0f)"
                .formatted(fakta, fravaer(personer), runder[RUNDER / 2], runder[0], runder[RUNDER - 1]));
    }

    private static int fakta(String[] argumenter) {
        return switch (List.of(argumenter)) {
            case List<String> ingen when ingen.isEmpty() -> FAKTA;
            case List<String> to when to.size() == 2 && to.getFirst().equals("--fakta") -> Integer.parseInt(to.get(1));
            default -> throw new IllegalArgumentException("Bruk: ytelse/beregning [--fakta N]");
        };
    }

    private static double perSekund(List<List<Faktum>> personer, Duration varighet) {
        var begynt = brukt();
        var brukt = 0L;
        var antall = 0L;
        for (; brukt < varighet.toNanos(); brukt = brukt() - begynt) {
            krevFravaer(personer);
            antall += personer.size();
        }
        return antall * 1e9 / brukt;
    }

    /** Trådens egen prosessortid i nanosekunder: det andre på maskinen gjør, regnes ikke med. */
    private static long brukt() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Svaret brukes, så JVM-en ikke hopper over regningen. */
    private static void krevFravaer(List<List<Faktum>> personer) {
        for (var fakta : personer) {
            if (Tilfelleberegner.tilfeller(fakta).isEmpty()) {
                throw new IllegalStateException("En som er sykmeldt, har et sykefravær");
            }
        }
    }

    private static double fravaer(List<List<Faktum>> personer) {
        return personer.stream()
                .mapToInt(fakta -> Tilfelleberegner.tilfeller(fakta).size())
                .average()
                .orElseThrow();
    }
}
