package no.sykefravaer.varsling.side;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Sidetallene under en liste.
 *
 * @param fra nummeret på den første som vises, fra 1; 0 når lista er tom
 * @param forrige adressen til siden før, tom på den første
 */
public record Blaing(int fra, int til, int av, String forrige, String neste, List<Sidetall> sider) {

    private static final int NABOER = 1;

    /** Et sidetall; uten adresse er det et hull i rekka. */
    public record Sidetall(int nummer, String adresse, boolean her) {

        public boolean hull() {
            return adresse == null;
        }
    }

    public static int sisteSide(int treff, int antall) {
        return Math.max(1, Math.ceilDiv(treff, antall));
    }

    /** @param adresse adressen til en side i den samme lista */
    public static Blaing av(int side, int antall, int treff, IntFunction<String> adresse) {
        var siste = sisteSide(treff, antall);
        var fra = (side - 1) * antall;
        return new Blaing(
                treff == 0 ? 0 : fra + 1,
                Math.min(fra + antall, treff),
                treff,
                side > 1 ? adresse.apply(side - 1) : null,
                side < siste ? adresse.apply(side + 1) : null,
                siste == 1 ? List.of() : sider(side, siste, adresse));
    }

    /** Den første, den siste og naboene; hull imellom der det mangler flere enn én. */
    private static List<Sidetall> sider(int her, int siste, IntFunction<String> adresse) {
        var sider = new ArrayList<Sidetall>();
        var forrige = 0;
        for (var nummer : IntStream.rangeClosed(1, siste)
                .filter(n -> vises(n, her, siste))
                .toArray()) {
            if (nummer - forrige > 1) {
                sider.add(
                        nummer - forrige == 2 ? tall(nummer - 1, her, adresse) : new Sidetall(nummer - 1, null, false));
            }
            sider.add(tall(nummer, her, adresse));
            forrige = nummer;
        }
        return sider;
    }

    private static boolean vises(int nummer, int her, int siste) {
        return nummer == 1 || nummer == siste || Math.abs(nummer - her) <= NABOER;
    }

    private static Sidetall tall(int nummer, int her, IntFunction<String> adresse) {
        return new Sidetall(nummer, adresse.apply(nummer), nummer == her);
    }
}
