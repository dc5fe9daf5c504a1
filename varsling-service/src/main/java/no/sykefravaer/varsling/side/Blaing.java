package no.sykefravaer.varsling.side;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sidetallene under en liste.
 *
 * @param fra nummeret på den første som vises, fra 1; 0 når lista er tom
 * @param forrige adressen til siden før, tom på den første
 */
record Blaing(int fra, int til, int av, String forrige, String neste, List<Sidetall> sider) {

    private static final int NABOER = 1;

    /** Et sidetall; uten adresse er det et hull i rekka. */
    record Sidetall(int nummer, String adresse, boolean her) {

        public boolean hull() {
            return adresse == null;
        }
    }

    static int sisteSide(int treff, int antall) {
        return Math.max(1, Math.ceilDiv(treff, antall));
    }

    static Blaing av(Listevalg valg, int treff) {
        var siste = sisteSide(treff, valg.antall());
        var fra = (valg.side() - 1) * valg.antall();
        return new Blaing(
                treff == 0 ? 0 : fra + 1,
                Math.min(fra + valg.antall(), treff),
                treff,
                valg.side() > 1 ? valg.paaSide(valg.side() - 1).adresse() : null,
                valg.side() < siste ? valg.paaSide(valg.side() + 1).adresse() : null,
                siste == 1 ? List.of() : sider(valg, siste));
    }

    /** Den første, den siste og naboene; hull imellom der det mangler flere enn én. */
    private static List<Sidetall> sider(Listevalg valg, int siste) {
        var sider = new ArrayList<Sidetall>();
        var forrige = 0;
        for (var nummer : IntStream.rangeClosed(1, siste)
                .filter(n -> vises(n, valg.side(), siste))
                .toArray()) {
            if (nummer - forrige > 1) {
                sider.add(nummer - forrige == 2 ? tall(valg, nummer - 1) : new Sidetall(nummer - 1, null, false));
            }
            sider.add(tall(valg, nummer));
            forrige = nummer;
        }
        return sider;
    }

    private static boolean vises(int nummer, int her, int siste) {
        return nummer == 1 || nummer == siste || Math.abs(nummer - her) <= NABOER;
    }

    private static Sidetall tall(Listevalg valg, int nummer) {
        return new Sidetall(nummer, valg.paaSide(nummer).adresse(), nummer == valg.side());
    }
}
