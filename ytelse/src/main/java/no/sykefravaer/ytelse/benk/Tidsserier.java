package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Seriene fra utholdenhetsprøven: en tabell over hva som vokste, og en tegning for hvert slag. */
public record Tidsserier(Path mappe) {

    /** Navnet på gruppa. */
    public static final String GRUPPE = "utholdenhet";

    /** Det fasen heter: en verdi for hvert minutt. */
    public static final String FASE = "hvert minutt";

    /** Slaget til det som bare telles: i tabellen, men ikke tegnet. */
    public static final String TELT = "sendt";

    private static final String SKILLE = ": ";

    /** Navnet på siden. @param slag det serien tegnes sammen med */
    public static String side(String slag, String navn) {
        return slag + SKILLE + navn;
    }

    /** Markdown: tabellen og lenkene til tegningene, som skrives. */
    String skriv(List<Resultat> serier) throws IOException {
        var tekst = new StringBuilder(tabell(serier));
        for (var slag : etterSlag(serier).entrySet()) {
            var fil = fil(slag.getKey());
            Files.writeString(
                    mappe.resolve(fil), kurve(slag.getKey(), slag.getValue()).svg());
            tekst.append("%n![%s](ytelse/%s)%n".formatted(slag.getKey(), fil));
        }
        return tekst.toString();
    }

    static String tabell(List<Resultat> serier) {
        var tabell = new Tabell("Serie", "Enhet", "Start:", "Midten:", "Slutt:", "Størst:", "Per time:");
        for (var en : serier) {
            var serie = new Tidsserie(en.verdier());
            tabell.rad(
                    en.side(),
                    en.enhet(),
                    serie.start(),
                    serie.midten(),
                    serie.slutt(),
                    serie.storst(),
                    serie.perTime());
        }
        return tabell.toString();
    }

    private static String fil(String slag) {
        var navn = slag.toLowerCase(Locale.ROOT).replace('ø', 'o').replaceAll("[^a-z]+", "-");
        return GRUPPE + "-" + navn + ".svg";
    }

    private static Map<String, List<Resultat>> etterSlag(List<Resultat> serier) {
        return serier.stream()
                .filter(en -> !en.side().startsWith(TELT))
                .collect(Collectors.groupingBy(
                        en -> en.side().split(SKILLE, 2)[0], LinkedHashMap::new, Collectors.toList()));
    }

    private static Tidskurve kurve(String slag, List<Resultat> serier) {
        var linjer = new LinkedHashMap<String, List<Double>>();
        serier.forEach(en -> linjer.put(en.side().split(SKILLE, 2)[1], en.verdier()));
        return new Tidskurve(slag, serier.getFirst().enhet(), linjer);
    }
}
