package no.sykefravaer.ytelse.kohort;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Hvor mange dager hvert fravær varer. Fraværene ligger etter lengde, og plass 0 er det lengste: derfor stemmer antallene. */
final class Lengder {

    private static final int UKE = 7;

    /** Tabellen sier ikke hvor mange som passerer uke 17; omtrent 120 000 av 653 000. */
    private static final int SYTTENDE = 17;

    private static final double ANDEL_UKE_17 = 120.0 / 653;

    /** Sykepengene tar slutt etter 52 uker, og sykmeldingene like etter. */
    private static final int LENGST = 55 * UKE;

    /** Plassene før {@code antall} som ikke hører til et tidligere trinn, har et fravær på så mange dager. */
    private record Trinn(int antall, int minst, int hoyst) {}

    private final List<Trinn> trinn = new ArrayList<>();

    Lengder(Tabell tabell) {
        var passerer = new TreeMap<>(tabell.passerer());
        passerer.put(SYTTENDE, (int) Math.round(tabell.tilfeller() * ANDEL_UKE_17));
        var hoyst = LENGST;
        for (var en : passerer.descendingMap().entrySet()) {
            trinn.add(new Trinn(en.getValue(), en.getKey() * UKE, hoyst));
            hoyst = en.getKey() * UKE - 1;
        }
        trinn.add(new Trinn(tabell.tilfeller(), 1, hoyst));
    }

    /** De korte er flere enn de lange også innen et trinn. */
    int dager(int plass, RandomGenerator tilfeldig) {
        var mitt =
                trinn.stream().filter(ett -> plass < ett.antall()).findFirst().orElseThrow();
        var spenn = mitt.hoyst() - mitt.minst() + 1;
        return mitt.minst() + Math.min(tilfeldig.nextInt(spenn), tilfeldig.nextInt(spenn));
    }
}
