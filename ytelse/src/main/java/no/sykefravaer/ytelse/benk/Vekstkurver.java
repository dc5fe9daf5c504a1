package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kurvene over hvordan farten følger mengden, en for hver serie som har to målinger eller flere. */
record Vekstkurver(Path mappe) {

    /** Navnet på gruppa. */
    static final String GRUPPE = "vekst";

    /** En serie: fila, overskriften, fasen, og det sidene heter, med mengden som gruppe. */
    private record Serie(String fil, String tittel, String fase, Pattern sider) {

        Serie(String fil, String tittel, String sider) {
            this(fil, tittel, "dokumenter", Pattern.compile(sider));
        }
    }

    private static final List<Serie> SERIER = List.of(
            new Serie("vekst-bestand.svg", "Åpne fravær fra før", "bestand (\\d+)"),
            new Serie("vekst-historie.svg", "Fakta om hver person fra før", "(\\d+) fakta"),
            new Serie("vekst-partisjoner-1.svg", "Partisjoner, én leser", "partisjoner: (\\d+), lesere: 1"),
            new Serie("vekst-partisjoner-2.svg", "Partisjoner, to lesere", "partisjoner: (\\d+), lesere: 2"),
            new Serie("vekst-etterslep.svg", "I utboksen fra før", "utboks (\\d+)"),
            new Serie("vekst-tomming.svg", "Ut av utboksen", "tømming", Pattern.compile("utboks (\\d+)")));

    /** Markdown som viser dem. */
    String skriv(List<Resultat> resultater) throws IOException {
        var lenker = new StringBuilder();
        for (var serie : SERIER) {
            var punkter = punkter(serie, resultater);
            if (punkter.size() > 1) {
                var kurve = new Kurve(serie.tittel(), enhet(serie), punkter);
                Files.writeString(mappe.resolve(serie.fil()), kurve.svg());
                lenker.append("![%s](ytelse/%s)%n%n".formatted(serie.tittel(), serie.fil()));
            }
        }
        return lenker.toString();
    }

    private static String enhet(Serie serie) {
        return (serie.fase().equals("tømming") ? "hendelser" : serie.fase()) + " i sekundet";
    }

    private static List<Kurve.Punkt> punkter(Serie serie, List<Resultat> resultater) {
        return resultater.stream()
                .filter(en -> en.gruppe().equals(GRUPPE) && en.fase().equals(serie.fase()))
                .flatMap(en -> punkt(serie, en).stream())
                .sorted(Comparator.comparingDouble(Kurve.Punkt::mengde))
                .toList();
    }

    private static Optional<Kurve.Punkt> punkt(Serie serie, Resultat resultat) {
        var navn = serie.sider().matcher(resultat.side());
        return navn.matches()
                ? Optional.of(new Kurve.Punkt(Double.parseDouble(navn.group(1)), resultat.fordeling()))
                : Optional.empty();
    }
}
