package no.sykefravaer.lokal.eksempeldata;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.sykefravaer.lokal.innsending.Framme;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.klokke.Klokkene;
import no.sykefravaer.lokal.klokke.Klokkestiller;

/** Året som lastes i en fersk database: klokka flyttes, det som kom siden sist, sendes, og noe blir gjort. */
public final class Eksempelaar {

    private static final int MELLOM_LINJENE = 5;

    private final Uker uker;
    private final List<Eksempelperson> sykmeldte;

    /** @param slutt dagen klokka står på når året er gått */
    public Eksempelaar(LocalDate slutt) {
        this.uker = new Uker(slutt);
        this.sykmeldte = Sykmeldte.i(uker, Sykmeldte.TO_KONTORER);
    }

    /** Dagen klokka må stå på når året begynner. */
    public static LocalDate begynner(LocalDate slutt) {
        return new Uker(slutt).forste();
    }

    /** @param adresser innholdet i {@code adresser.env} */
    public void last(Klokkene klokkene, Map<String, String> adresser, String databasepassord, Consumer<String> si)
            throws IOException, SQLException, InterruptedException {
        var klient = new Klient(adresser);
        new Fordeling(klient).bestem();
        var framme = new Framme(adresser, databasepassord);
        try (var stiller = new Klokkestiller(klokkene, adresser, databasepassord)) {
            gjennom(stiller, new Innsending(klient, sykmeldte), new Utforelse(klient), si);
            framme.ventTilAlleErKjent();
            stiller.rettTil(uker.slutt());
            framme.ventTilAltErLevert();
        }
    }

    private void gjennom(Klokkestiller stiller, Innsending innsending, Utforelse utforelse, Consumer<String> si)
            throws IOException, InterruptedException {
        var gaatt = 0;
        for (var dag : uker.alle()) {
            stiller.rettTil(dag);
            innsending.send(dag);
            utforelse.gjor(dag);
            if (++gaatt % MELLOM_LINJENE == 0) {
                si.accept("  " + gaatt * 100 / uker.alle().size() + " %");
            }
        }
    }
}
