package no.sykefravaer.ytelse.benk;

/**
 * Det en side gjorde i én fase.
 *
 * @param enheter saker, milepæler, rader eller det siden teller
 * @param nanos tiden det tok
 * @param manglende det som skulle vært der etterpå og ikke er det
 * @param ekstra det som er der og ikke skulle vært det
 */
public record Runde(long enheter, long nanos, long manglende, long ekstra) {

    private static final double SEKUND = 1e9;

    public static Runde feilfri(long enheter, long nanos) {
        return new Runde(enheter, nanos, 0, 0);
    }

    /** Runden når det ble {@code funnet} av {@code ventet}. */
    public static Runde talt(long enheter, long nanos, long ventet, long funnet) {
        return new Runde(enheter, nanos, Math.max(0, ventet - funnet), Math.max(0, funnet - ventet));
    }

    public double perSekund() {
        return enheter * SEKUND / nanos;
    }

    /** Farten, og det som ikke stemte. */
    @Override
    public String toString() {
        return "%.0f/s (%d mangler, %d ekstra)".formatted(perSekund(), manglende, ekstra);
    }
}
