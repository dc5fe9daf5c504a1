package no.sykefravaer.systemtest.nettleser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;

/** Kontoret 1719 med folk i alle uker av et sykefravær. */
public final class Kontor {

    public static final String NUMMER = "1719";
    public static final String TOMT = "0199";

    private static final int SYKMELDTE = 60;
    private static final int FORSTE_START = 43;
    private static final int DAGER_IMELLOM = 3;
    private static final int VIRKSOMHETER = 12;

    private Kontor() {}

    static void fyll(Systemet systemet) {
        var iDag = LocalDate.now(ZoneId.of("Europe/Oslo"));
        var klient = new Klient(systemet);
        var folk = Personer.nye(SYKMELDTE);
        var virksomheter =
                Stream.generate(Personer::nyVirksomhet).limit(VIRKSOMHETER).toList();
        for (int i = 0; i < folk.size(); i++) {
            var start = iDag.minusDays(FORSTE_START + (long) DAGER_IMELLOM * i);
            var virksomhet = virksomheter.get(i % VIRKSOMHETER);
            klient.send(Sykmelding.sendt(folk.get(i), virksomhet, start, iDag.plusDays(30))
                    .ved(NUMMER));
        }
        try (var emnene = new Emnene(systemet)) {
            new Ro(new Databasene(systemet), emnene).vent(folk);
        }
    }
}
