package no.sykefravaer.milepael.statistikk;

import java.util.List;

/** Ukene i ekspertgruppens tabell 4.2: hver av dem er slutten på noe som skal være gjort. */
public final class Tabelluker {

    public static final List<Integer> ALLE = List.of(4, 7, 8, 9, 12, 26, 39, 52);

    /** Uka der andelen graderte måles. */
    public static final int GRADERING = 12;

    private Tabelluker() {}
}
