package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;

/** Versjonen av loven en rad hører til, og dagene raden gjelder i, endene medregnet. */
public record Gyldighet(String versjon, LocalDate fom, LocalDate tom) {

    static final Gyldighet LOVEN_AV_2014 = fra("2014", LocalDate.of(2014, 7, 1));
    static final Gyldighet LOVEN_AV_2011 = fra("2011", LocalDate.of(2011, 7, 1)).til(LOVEN_AV_2014.fom);

    /** @throws IllegalArgumentException når fom er etter tom */
    public Gyldighet {
        if (fom.isAfter(tom)) {
            throw new IllegalArgumentException("En rad kan ikke slutte å gjelde før den begynner");
        }
    }

    /** Gjelder til loven endres. */
    public static Gyldighet fra(String versjon, LocalDate fom) {
        return new Gyldighet(versjon, fom, LocalDate.MAX);
    }

    /** Versjonen av loven på en dag; den eldste for dagene før den. */
    static String versjonPaa(LocalDate dag) {
        return LOVEN_AV_2014.fom.isAfter(dag) ? LOVEN_AV_2011.versjon : LOVEN_AV_2014.versjon;
    }

    public boolean inneholder(LocalDate dag) {
        return !dag.isBefore(fom) && !dag.isAfter(tom);
    }

    public boolean overlapper(Gyldighet annen) {
        return !fom.isAfter(annen.tom) && !annen.fom.isAfter(tom);
    }

    /** Delen av versjonen før en endring trer i kraft. */
    public Gyldighet til(LocalDate endringen) {
        return new Gyldighet(versjon, fom, endringen.minusDays(1));
    }

    /** Delen av versjonen fra og med dagen en endring trer i kraft. */
    public Gyldighet fra(LocalDate endringen) {
        return new Gyldighet(versjon, endringen, tom);
    }
}
