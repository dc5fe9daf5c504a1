package no.sykefravaer.lokal.eksempeldata;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.enhetsregister.Enhetsregister;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.klokke.Venting;

/** Lederne deler de nye likt mellom veilederne ved kontoret, etter dagen de er født. Den siste uka i måneden er ufordelt. */
record Fordeling(Klient klient) {

    private static final int LAGRET = 200;
    private static final int DAGER = 24;

    void bestem() throws IOException, InterruptedException {
        for (var kontor : Enhetsregister.ENHETER) {
            Venting.paa("lederen får fordelt de nye", () -> fordel(kontor.enhetNr()) == LAGRET);
        }
    }

    private int fordel(String kontor) throws IOException, InterruptedException {
        var sti = "/api/v1/kontorer/" + kontor + "/fordeling";
        return klient.put("VARSLING_URL", sti, "rolle=leder&kontor=" + kontor, dager(kontor));
    }

    private static Map<String, String> dager(String kontor) {
        var veiledere = Enhetsregister.VEILEDERE.stream()
                .filter(en -> en.rolle().equals("veileder") && en.enheter().equals(List.of(kontor)))
                .toList();
        var hver = DAGER / veiledere.size();
        var dager = new HashMap<String, String>();
        for (int nummer = 0; nummer < veiledere.size(); nummer++) {
            dager.put(veiledere.get(nummer).navIdent(), (nummer * hver + 1) + "–" + (nummer + 1) * hver);
        }
        return dager;
    }
}
