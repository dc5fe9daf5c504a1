package no.sykefravaer.varsling.side.person;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sykefravaer.varsling.kjerne.Tidslinje.Gradstrekk;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.kjerne.Tidslinje.Tilfelle;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Statusmerke;

/**
 * Et sykefravær som tegning, i tegningens egne enheter: ukene langs toppen, graden som et bånd, og milepælene under, der
 * ingen ligger oppå en annen.
 *
 * @param iDag hvor i dag er; null når den er utenfor
 */
record Tegning(int bredde, int hoyde, List<Uke> uker, List<Baand> baand, List<Merke> merker, Integer iDag) {

    private static final int BREDDE = 1160;
    private static final int MARG = 12;
    private static final int UKE = 7; // dager
    private static final int MINST_UKER = 54;
    private static final int BAAND_TOPP = 34;
    private static final int BAAND_HOYDE = 34;
    private static final int FORSTE_MERKE = 94;
    private static final int LINJE = 26;
    private static final int BUNN = 22;
    private static final int HEL = 100;
    private static final double TEGN = 7.6; // bredden på et tegn
    private static final int IKON = 22;
    private static final int PLASS_TIL_TALL = 42;
    private static final List<Integer> UKENE = List.of(0, 4, 7, 8, 17, 26, 39, 52);

    /** En uke langs toppen. */
    record Uke(int x, String tekst) {}

    /** Sykedager med samme grad; jo høyere, jo mer sykmeldt. {@code tekst} er null når den ikke får plass. */
    record Baand(int x, int y, int bredde, int hoyde, String tekst) {

        public int midten() {
            return x + bredde / 2;
        }
    }

    /** En milepæl med ikon og ord. {@code x} er fristen; {@code fra} er der ikonet og teksten begynner. */
    record Merke(int x, int fra, int y, String tekst, Statusmerke status) {

        public int ikonY() {
            return y - 13;
        }

        public int tekstX() {
            return fra + IKON;
        }
    }

    /** @param milepaeler de som skal tegnes */
    static Tegning av(Tilfelle t, List<Milepael> milepaeler, LocalDate iDag) {
        var skala = new Skala(t.start(), uker(t, milepaeler));
        var merker = merker(milepaeler, skala);
        var bunn = merker.stream().mapToInt(Merke::y).max().orElse(FORSTE_MERKE - LINJE);
        return new Tegning(
                BREDDE,
                bunn + BUNN + LINJE,
                UKENE.stream()
                        .map(uke ->
                                new Uke(skala.x(t.start().plusDays((long) UKE * uke)), uke == 0 ? "Uke 0" : uke + ""))
                        .toList(),
                t.grader().stream().map(del -> baand(del, skala)).toList(),
                merker,
                skala.rommer(iDag) ? skala.x(iDag) : null);
    }

    /** Ukene tegningen rekker over: et helt sykepengeår, og det som måtte komme senere. */
    private static int uker(Tilfelle t, List<Milepael> milepaeler) {
        return Stream.concat(Stream.of(t.slutt()), milepaeler.stream().map(Milepael::frist))
                .mapToInt(dag -> (int) DAYS.between(t.start(), dag) / UKE + 2)
                .reduce(MINST_UKER, Math::max);
    }

    /** Dager til bredde. */
    private record Skala(LocalDate start, int uker) {

        int x(LocalDate dag) {
            return MARG + (int) (DAYS.between(start, dag) * (BREDDE - 2 * MARG) / ((long) UKE * uker));
        }

        boolean rommer(LocalDate dag) {
            return !dag.isBefore(start) && x(dag) <= BREDDE - MARG;
        }
    }

    private static Baand baand(Gradstrekk del, Skala skala) {
        var x = skala.x(del.fom());
        var bredde = Math.max(1, skala.x(del.tom().plusDays(1)) - x);
        var hoyde = del.prosent() == null ? BAAND_HOYDE / 2 : Math.max(2, BAAND_HOYDE * del.prosent() / HEL);
        var tekst = del.prosent() == null || bredde < PLASS_TIL_TALL ? null : del.prosent() + " %";
        return new Baand(x, BAAND_TOPP + BAAND_HOYDE - hoyde, bredde, hoyde, tekst);
    }

    private static List<Merke> merker(List<Milepael> milepaeler, Skala skala) {
        var ledigFra = new ArrayList<Integer>();
        return milepaeler.stream()
                .sorted(Comparator.comparing(Milepael::frist))
                .map(m -> merke(m, skala.x(m.frist()), ledigFra))
                .toList();
    }

    /** @param ledigFra hvor det er ledig i hver linje; milepælen tar den øverste der den får plass */
    private static Merke merke(Milepael m, int x, List<Integer> ledigFra) {
        var status = Statusmerke.av(m.status());
        var tekst = Oppgavenavn.av(m.regel()) + ", " + status.kort().toLowerCase(Datoer.NORSK);
        var bredde = (int) (tekst.length() * TEGN) + IKON;
        var fra = Math.clamp(x, MARG, BREDDE - MARG - bredde);
        var linje = IntStream.range(0, ledigFra.size())
                .filter(i -> ledigFra.get(i) <= fra)
                .findFirst()
                .orElse(ledigFra.size());
        if (linje == ledigFra.size()) {
            ledigFra.add(0);
        }
        ledigFra.set(linje, fra + bredde + MARG);
        return new Merke(x, fra, FORSTE_MERKE + linje * LINJE, tekst, status);
    }
}
