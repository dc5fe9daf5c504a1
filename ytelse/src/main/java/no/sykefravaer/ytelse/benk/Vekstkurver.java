package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Kurvene over hvordan farten følger mengden, en for hver serie som har to målinger eller flere. */
record Vekstkurver(Path mappe) {

    /** Navnet på gruppa. */
    static final String GRUPPE = "vekst";

    private static final Pattern TALL = Pattern.compile("\\d+");

    /** En serie: fila, overskriften og det sidene heter når tallet er tatt bort. */
    private record Serie(String fil, String tittel, String sider) {}

    private static final List<Serie> SERIER = List.of(
            new Serie("vekst-bestand.svg", "Åpne fravær fra før", "bestand "),
            new Serie("vekst-historie.svg", "Fakta om hver person fra før", " fakta"));

    /** Markdown som viser dem. */
    String skriv(List<Resultat> resultater) throws IOException {
        var lenker = new StringBuilder();
        for (var serie : SERIER) {
            var punkter = punkter(serie, resultater);
            if (punkter.size() > 1) {
                var kurve = new Kurve(serie.tittel(), "dokumenter i sekundet", punkter);
                Files.writeString(mappe.resolve(serie.fil()), kurve.svg());
                lenker.append("![%s](ytelse/%s)%n%n".formatted(serie.tittel(), serie.fil()));
            }
        }
        return lenker.toString();
    }

    private static List<Kurve.Punkt> punkter(Serie serie, List<Resultat> resultater) {
        return resultater.stream()
                .filter(en -> en.gruppe().equals(GRUPPE)
                        && TALL.matcher(en.side()).replaceAll("").equals(serie.sider()))
                .map(en -> new Kurve.Punkt(mengde(en.side()), en.fordeling()))
                .sorted(Comparator.comparingDouble(Kurve.Punkt::mengde))
                .toList();
    }

    private static double mengde(String side) {
        return Double.parseDouble(side.replaceAll("\\D", ""));
    }
}
