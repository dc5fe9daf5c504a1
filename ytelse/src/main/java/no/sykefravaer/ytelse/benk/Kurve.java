package no.sykefravaer.ytelse.benk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** En kurve med ett punkt for hver måling, som SVG: mengden bortover, logaritmisk, og farten oppover fra null. */
record Kurve(String tittel, String enhet, List<Punkt> punkter) {

    private static final int BREDDE = 640;
    private static final int HOYDE = 260;
    private static final int MARG = 60;

    /** @param mengde 0 eller mer; 0 står der 1 ville stått */
    record Punkt(double mengde, Fordeling fart) {}

    String svg() {
        var tegn = punkter.stream().map(this::punkt).collect(Collectors.joining());
        var linje = punkter.stream()
                .map(p -> tall(x(p.mengde())) + "," + tall(y(p.fart().median())))
                .collect(Collectors.joining(" "));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="12">
                <title>%s</title>
                <rect width="100%%" height="100%%" fill="white"/>
                <text x="%d" y="20" font-size="14">%s, %s</text>
                <polyline points="%s" fill="none" stroke="#0067c5" stroke-width="2"/>
                %s</svg>
                """.formatted(BREDDE, HOYDE, tittel, MARG, tittel, enhet, linje, tegn);
    }

    /** Medianen som en prikk, fra minst til størst som en strek, og tallene ved siden av. */
    private String punkt(Punkt p) {
        var x = tall(x(p.mengde()));
        return """
                <line x1="%1$s" x2="%1$s" y1="%2$s" y2="%3$s" stroke="#0067c5"/>
                <circle cx="%1$s" cy="%4$s" r="4" fill="#0067c5"/>
                <text x="%1$s" y="%5$s" text-anchor="middle">%6$s</text>
                <text x="%1$s" y="%7$d" text-anchor="middle">%8$s</text>
                """.formatted(
                        x,
                        tall(y(p.fart().minst())),
                        tall(y(p.fart().storst())),
                        tall(y(p.fart().median())),
                        tall(y(p.fart().storst()) - 8),
                        Tabell.tall(p.fart().median()),
                        HOYDE - MARG / 3,
                        String.format(Locale.ROOT, "%,.0f", p.mengde()).replace(',', ' '));
    }

    private double x(double mengde) {
        var minst = log(punkter.getFirst().mengde());
        var spenn = Math.max(1e-9, log(punkter.getLast().mengde()) - minst);
        return MARG + (BREDDE - 2 * MARG) * (log(mengde) - minst) / spenn;
    }

    private static double log(double mengde) {
        return Math.log(Math.max(1, mengde));
    }

    private double y(double fart) {
        var storst = punkter.stream().mapToDouble(p -> p.fart().storst()).max().orElse(1);
        return HOYDE - MARG - (HOYDE - 2 * MARG) * fart / storst;
    }

    private static String tall(double tall) {
        return String.format(Locale.ROOT, "%.1f", tall);
    }
}
