package no.sykefravaer.ytelse.utholdenhet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.start.Engangssystem;
import no.sykefravaer.ytelse.benk.Minne;
import no.sykefravaer.ytelse.benk.Tjenestemaalinger;

/** Minnet hver prosess har i bruk, og hvor mye av haugen i tjenestene som levde etter den siste store oppryddingen. */
final class Minnet implements Maalested {

    private static final List<String> PROSESSER =
            List.of("sykmelding-service", "milepael-service", "varsling-service", "kafka");

    private static final String LEVENDE = "jvm_gc_live_data_size_bytes";
    private static final double MB = 1e6;

    private final Engangssystem system;
    private final long postmester;
    private final Tjenestemaalinger maalinger;

    Minnet(Engangssystem system, long postmester) {
        this.system = system;
        this.postmester = postmester;
        this.maalinger = new Tjenestemaalinger(system.adresser());
    }

    @Override
    public Map<Serie, Double> les() throws IOException, InterruptedException {
        var lest = new LinkedHashMap<Serie, Double>();
        for (var navn : PROSESSER) {
            lest.put(
                    new Serie("minne", navn, "MB"),
                    Minne.megabyte(system.prosess(navn).pid()));
        }
        lest.put(new Serie("minne", "PostgreSQL", "MB"), Minne.megabyteMedBarn(postmester));
        for (var navn : PROSESSER) {
            maalinger
                    .sum(navn, LEVENDE)
                    .ifPresent(levende -> lest.put(new Serie("levende i haugen", navn, "MB"), levende / MB));
        }
        return lest;
    }
}
