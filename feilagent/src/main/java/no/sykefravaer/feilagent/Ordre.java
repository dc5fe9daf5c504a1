package no.sykefravaer.feilagent;

/**
 * Hva som skal skje ved et punkt: {@code punkt nummer handling millisekunder merke}.
 *
 * @param nummer gangen punktet nås etter at ordren ble gitt, fra 1
 * @param millisekunder hvor lenge, for den som venter
 * @param merke eget for hver ordre, så to like ikke forveksles
 */
public record Ordre(Punkt punkt, int nummer, Handling handling, long millisekunder, String merke) {

    /** Det som kan skje med prosessen. */
    public enum Handling {
        /** Borte straks, uten opprydding, som ved {@code kill -9}. */
        DREP,
        /** Hele prosessen stanser til noen sender SIGCONT. */
        STANS,
        /** Bare tråden venter; resten går. */
        VENT
    }

    /** Slik ordren står i fila. */
    public String linje() {
        return "%s %d %s %d %s".formatted(punkt, nummer, handling, millisekunder, merke);
    }

    static Ordre les(String linje) {
        var deler = linje.strip().split(" ");
        return new Ordre(
                Punkt.valueOf(deler[0]),
                Integer.parseInt(deler[1]),
                Handling.valueOf(deler[2]),
                Long.parseLong(deler[3]),
                deler[4]);
    }
}
