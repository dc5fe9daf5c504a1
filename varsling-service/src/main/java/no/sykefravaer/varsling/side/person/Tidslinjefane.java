package no.sykefravaer.varsling.side.person;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.function.Function;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.kjerne.Tidslinje.Gradstrekk;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.kjerne.Tidslinje.Tilfelle;
import no.sykefravaer.varsling.side.Datoer;

/**
 * Ett sykefravær som tegning og som tabell; tabellen sier det samme.
 *
 * @param valg sykefraværene det kan velges mellom, det siste først
 * @param omfang dagene og virksomhetene i en setning
 */
record Tidslinjefane(
        List<Tilfellevalg> valg,
        String tittel,
        String omfang,
        List<Gradlinje> grader,
        Tegning tegning,
        List<Milepaelvisning> milepaeler) {

    /** Et sykefravær i nedtrekket. @param kode det som står i adressen */
    record Tilfellevalg(String kode, String tekst, boolean valgt) {}

    /** En rad i tabellen over gradene. */
    record Gradlinje(String fom, String tom, String grad) {}

    /** @param valgt starten på det som skal vises; ellers det som pågår, eller det siste. Null når det ikke er noe. */
    static Tidslinjefane av(Tidslinje linje, String valgt, Function<Milepael, Milepaelvisning> vis) {
        var alle = linje.tilfeller().stream()
                .filter(tilfelle -> !tilfelle.opphort())
                .sorted(comparing(Tilfelle::start).reversed())
                .toList();
        return alle.stream()
                .filter(tilfelle -> kode(tilfelle).equals(valgt))
                .findFirst()
                .or(() -> alle.stream().findFirst())
                .map(tilfelle -> av(tilfelle, alle, linje, vis))
                .orElse(null);
    }

    private static Tidslinjefane av(
            Tilfelle t, List<Tilfelle> alle, Tidslinje linje, Function<Milepael, Milepaelvisning> vis) {
        var staar = t.milepaeler().stream()
                .filter(m -> !m.status().equals("BORTFALT"))
                .sorted(comparing(Milepael::frist))
                .toList();
        return new Tidslinjefane(
                alle.stream()
                        .map(en -> new Tilfellevalg(kode(en), Tilfellevisning.tittel(en), en == t))
                        .toList(),
                Tilfellevisning.tittel(t),
                Tilfellevisning.omfang(t),
                gradene(t),
                Tegning.av(t, staar, linje.dato()),
                staar.stream().map(vis).toList());
    }

    static List<Gradlinje> gradene(Tilfelle t) {
        return t.grader().stream().map(Tidslinjefane::grad).toList();
    }

    private static Gradlinje grad(Gradstrekk del) {
        return new Gradlinje(
                Datoer.dag(del.fom()),
                Datoer.dag(del.tom()),
                del.prosent() == null ? "Behandlingsdager eller annet uten tall" : del.prosent() + " %");
    }

    private static String kode(Tilfelle tilfelle) {
        return tilfelle.start().toString();
    }

    public boolean harFlere() {
        return valg.size() > 1;
    }
}
