package no.sykefravaer.varsling.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.db.Innsynsrad;
import no.sykefravaer.varsling.db.Innsynsrader;
import no.sykefravaer.varsling.db.Innsynsrader.Fort;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.tid.Klokke;

/** Hvem som har sett på hvem i vår egen base. Det kjernen blir spurt om, fører kjernen. */
@ApplicationScoped
public class Innsynslogg {

    private static final Duration SKRIVES = Duration.ofSeconds(30); // en transaksjon som venter, lever høyst i 15

    private final Innsynsrader rader;
    private final Klokke klokke;

    Innsynslogg(Innsynsrader rader, Klokke klokke) {
        this.rader = rader;
        this.klokke = klokke;
    }

    /** Står uansett hvordan det går med det som ellers gjøres. Lar den seg ikke skrive, skal ingenting vises. */
    public void foer(Innsynsrad rad) {
        QuarkusTransaction.requiringNew().run(() -> rader.leggTil(rad, klokke.naa()));
    }

    /** Én rad for hver av personene, i transaksjonen som er åpen, med hennes rettighet; avvist for dem som ikke får ses. */
    void foerAlle(Innsynsrad rad, Innsyn.Nav innsyn, Collection<UUID> personer) {
        rader.leggTilAlle(rad, innsyn, personer, klokke.naa());
    }

    /** Radene etter nummeret, i rekkefølge; de aller siste kommer når ingen kan være i ferd med å skrive foran dem. */
    public List<Fort> etter(long nr, int antall) {
        return rader.etter(nr, klokke.naa().minus(SKRIVES), antall);
    }
}
