package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Perioder på rad fra en dag, skrevet som i fasiten: {@code NAV 10} er kalenderdager, {@code NAVDAGER 10} hverdager. */
final class Tidslinje {

    private final List<Dagperiode> perioder = new ArrayList<>();
    private LocalDate neste;

    Tidslinje(LocalDate start) {
        this.neste = start;
    }

    /** For eksempel {@code "16 AP, 248 NAVDAGER, 10 ARB"}. */
    static List<Dagperiode> fra(String start, String deler) {
        var tidslinje = new Tidslinje(LocalDate.parse(start));
        for (var del : deler.split(", ")) {
            var ord = del.split(" ");
            tidslinje.leggTil(ord[1], Integer.parseInt(ord[0]));
        }
        return tidslinje.perioder();
    }

    void leggTil(String type, int antall) {
        var tom = type.equals("NAVDAGER") ? etterHverdager(antall) : neste.plusDays(antall - 1L);
        if (!type.equals("UTELATT")) {
            perioder.add(new Dagperiode(neste, tom, slag(type)));
        }
        neste = tom.plusDays(1);
    }

    List<Dagperiode> perioder() {
        return List.copyOf(perioder);
    }

    private LocalDate etterHverdager(int antall) {
        return LocalDate.ofEpochDay(Virkedager.pluss((int) neste.toEpochDay() - 1, antall));
    }

    private static Dagslag slag(String type) {
        return switch (type) {
            case "AP" -> Dagslag.ARBEIDSGIVERPERIODE;
            case "NAP" -> Dagslag.ARBEIDSGIVERPERIODE_NAV;
            case "NAV", "NAVDAGER" -> Dagslag.NAV;
            case "ARB" -> Dagslag.ARBEID;
            case "FRI" -> Dagslag.FERIE;
            case "HELG" -> Dagslag.SYK_HELG;
            default -> throw new IllegalArgumentException(type);
        };
    }
}
