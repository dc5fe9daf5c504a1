package no.sykefravaer.varsling.side.statistikk;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Et søyleplott i SVG, med målene regnet ut. Tabellen ved siden av sier det samme i tekst.
 *
 * @param maallinje hvor høyt målet ligger, i plottets enheter ovenfra; null når det ikke er noe mål
 */
record Soyleplott(List<Soyle> soyler, Integer maallinje) {

    static final int BREDDE = 360;
    static final int GRUNN = 100; // søylene står her, i enheter ovenfra
    private static final int TAK = 14; // plass til tallet over den høyeste
    private static final int VENSTRE = 4;
    private static final double FYLL = 0.72;
    private static final double SKJULT = 2.5; // midt i én til fire

    /** Det én søyle står for. @param tall null når det ikke er noe å vise */
    record Verdi(String merkelapp, Double tall, boolean skjult, String tekst) {}

    /** @param slag hva den viser: kjent, skjult eller tom */
    record Soyle(double x, double y, double bredde, double hoyde, String slag, String merkelapp, String tekst) {

        public double midt() {
            return x + bredde / 2;
        }

        public double over() {
            return y - 3;
        }
    }

    /** Prosenter, fra 0 til 100. */
    static Soyleplott prosent(List<Verdi> verdier, Integer maal) {
        return av(verdier, 100, maal);
    }

    /** Antall; den høyeste søyla fyller plottet. */
    static Soyleplott antall(List<Verdi> verdier) {
        var hoyest = verdier.stream()
                .mapToDouble(verdi -> verdi.skjult() || verdi.tall() == null ? SKJULT : verdi.tall())
                .max()
                .orElse(1);
        return av(verdier, Math.max(hoyest, 5), null);
    }

    public int bredde() {
        return BREDDE;
    }

    public int grunn() {
        return GRUNN;
    }

    private static Soyleplott av(List<Verdi> verdier, double topp, Integer maal) {
        var plass = (double) (BREDDE - 2 * VENSTRE) / Math.max(1, verdier.size());
        var soyler = IntStream.range(0, verdier.size())
                .mapToObj(nr -> soyle(verdier.get(nr), VENSTRE + nr * plass, plass, topp))
                .toList();
        return new Soyleplott(soyler, maal == null ? null : (int) Math.round(y(maal, topp)));
    }

    private static Soyle soyle(Verdi verdi, double fra, double plass, double topp) {
        var slag = verdi.skjult() ? "skjult" : verdi.tall() == null ? "tom" : "kjent";
        var tall = verdi.skjult() ? SKJULT : verdi.tall() == null ? 0 : verdi.tall();
        var y = y(tall, topp);
        var bredde = plass * FYLL;
        return new Soyle(
                rundet(fra + (plass - bredde) / 2),
                rundet(y),
                rundet(bredde),
                rundet(GRUNN - y),
                slag,
                verdi.merkelapp(),
                verdi.tekst());
    }

    private static double y(double tall, double topp) {
        return GRUNN - tall / topp * (GRUNN - TAK);
    }

    private static double rundet(double tall) {
        return Math.round(tall * 10) / 10.0;
    }
}
