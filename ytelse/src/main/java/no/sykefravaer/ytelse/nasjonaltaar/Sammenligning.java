package no.sykefravaer.ytelse.nasjonaltaar;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.ytelse.kohort.Kohort;
import no.sykefravaer.ytelse.kohort.Tabell;

/** Hvor mange fravær som passerte hver uke: slik tabellen sier, og slik systemets statistikk svarer. */
public record Sammenligning(Tabell ventet, Tabell funnet) {

    /** Det ingen har svart på: en gruppe på én til fire er skjult i statistikken. */
    private static final int SKJULT = -1;

    /** @param adresser innholdet i {@code adresser.env} */
    static Sammenligning av(Tabell ventet, Map<String, String> adresser) throws IOException, InterruptedException {
        var sti = "/api/v1/statistikk?fom=%s&tom=%s".formatted(Kohort.forsteDag(), Kohort.sisteDag());
        var svar = new Klient(adresser).get("MILEPAEL_URL", sti, "rolle=drift");
        NavigableMap<Integer, Integer> passert = new TreeMap<>();
        svar.get("passert").forEach(uke -> passert.put(uke.get("uke").asInt(), antall(uke.get("tilfeller"))));
        return new Sammenligning(ventet, new Tabell(antall(svar.get("begynt")), passert));
    }

    public boolean stemmer() {
        return ventet.equals(funnet);
    }

    @Override
    public String toString() {
        var linjer = new StringBuilder("%-6s %9s %9s%n".formatted("uke", "ventet", "funnet"));
        linjer.append(linje("alle", ventet.tilfeller(), funnet.tilfeller()));
        ventet.passerer()
                .forEach((uke, antall) -> linjer.append(
                        linje(uke.toString(), antall, funnet.passerer().getOrDefault(uke, SKJULT))));
        return linjer.append(stemmer() ? "Alt stemmer." : "Det stemmer ikke.").toString();
    }

    private static String linje(String uke, int ventet, int funnet) {
        var svart = funnet == SKJULT ? "skjult" : Integer.toString(funnet);
        return "%-6s %9d %9s%s%n".formatted(uke, ventet, svart, ventet == funnet ? "" : "  <- avvik");
    }

    private static int antall(JsonNode gruppe) {
        return gruppe.get("antall").asInt(SKJULT);
    }
}
