package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.ytelse.latens.Maskinbruk.Sendt;

/** Bare POST, mens kjernen holdes igjen: døra, megleren og målingen har maskinen for seg selv, som døra har i drift. */
final class DorAlene {

    private static final String BRYTER = "/api/v1/drift/mottak/";
    private static final Map<String, String> VALG = Map.of("kanal", "sykmelding", "begrunnelse", "latens: døra alene");
    private static final int GJORT = 204;

    private final Klient klient;
    private final Sender sender;
    private final Maskinbruk maskinen;

    DorAlene(Klient klient, Sender sender, Maskinbruk maskinen) {
        this.klient = klient;
        this.sender = sender;
        this.maskinen = maskinen;
    }

    /** @throws IOException når kjernen ikke lar seg holde igjen */
    Sendt send(List<byte[]> dokumenter, int perSekund) throws IOException, InterruptedException {
        be("stans");
        try {
            var fra = maskinen.fra();
            var plan = Tidsplan.snart(perSekund);
            return fra.til(sender.send(dokumenter, plan), perSekund);
        } finally {
            be("gjenoppta");
        }
    }

    private void be(String hva) throws IOException, InterruptedException {
        var status = klient.post("MILEPAEL_URL", BRYTER + hva, "rolle=drift", VALG);
        if (status != GJORT) {
            throw new IOException("Kjernen svarte " + status);
        }
    }
}
