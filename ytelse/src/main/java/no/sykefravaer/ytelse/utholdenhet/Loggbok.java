package no.sykefravaer.ytelse.utholdenhet;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sykefravaer.ytelse.benk.Resultat;

/** Alt som er lest, minutt for minutt. */
final class Loggbok {

    private final List<Maalested> steder;
    private final Map<Serie, List<Double>> lest = new LinkedHashMap<>();

    Loggbok(List<Maalested> steder) {
        this.steder = steder;
    }

    /** Leser alle stedene og gir det viktigste tilbake på en linje; svarer ikke alle, er ingenting lest. */
    String les() throws IOException, SQLException, InterruptedException {
        var naa = new LinkedHashMap<Serie, Double>();
        for (var sted : steder) {
            naa.putAll(sted.les());
        }
        var sum = new TreeMap<String, Double>();
        naa.forEach((serie, verdi) -> {
            lest.computeIfAbsent(serie, ny -> new ArrayList<>()).add(verdi);
            sum.merge(serie.slag(), verdi, Double::sum);
        });
        return "%.0f MB minne, %.0f i kø, %.1f kB WAL for hvert dokument"
                .formatted(sum.get("minne"), sum.get("køer"), sum.get("WAL"));
    }

    List<Resultat> resultater(String kjoring) {
        return lest.entrySet().stream()
                .map(en -> en.getKey().resultat(kjoring, en.getValue()))
                .toList();
    }
}
