package no.sykefravaer.lokal.eksempeldata;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.klokke.Klokkene;
import no.sykefravaer.lokal.klokke.Klokkestiller;

/** Et år ved ett kontor mens noen ser på: klokka går en uke om gangen, sykmeldingene kommer, og veilederne gjør det meste. */
public final class Demonstrasjon {

    static final String KONTOR = "0315";

    private static final int SYKMELDTE = 600;
    private static final Duration EN_UKE = Duration.ofSeconds(4); // så lenge varer den minst

    private final Uker uker;
    private final List<Eksempelperson> sykmeldte;

    /** @param slutt dagen klokka står på når året er gått */
    public Demonstrasjon(LocalDate slutt) {
        this.uker = new Uker(slutt, true);
        this.sykmeldte = Sykmeldte.i(uker, new Sykmeldte.Befolkning(SYKMELDTE, KONTOR));
    }

    /** @param adresser innholdet i {@code adresser.env} */
    public void vis(Klokkene klokkene, Map<String, String> adresser, String databasepassord, Consumer<String> si)
            throws IOException, SQLException, InterruptedException {
        var klient = new Klient(adresser);
        new Fordeling(klient).bestem();
        var innsending = new Innsending(klient, sykmeldte);
        var utforelse = new Utforelse(klient);
        var stand = new Kontorstand(klient);
        try (var stiller = new Klokkestiller(klokkene, adresser, databasepassord)) {
            for (var dag : uker.alle()) {
                var begynt = Instant.now();
                stiller.til(dag, stopp -> {});
                innsending.send(dag);
                utforelse.gjor(dag);
                si.accept("  " + stand.tekst(dag));
                vent(begynt);
            }
        }
    }

    private static void vent(Instant begynt) throws InterruptedException {
        var igjen = EN_UKE.minus(Duration.between(begynt, Instant.now()));
        if (igjen.isPositive()) {
            Thread.sleep(igjen);
        }
    }
}
