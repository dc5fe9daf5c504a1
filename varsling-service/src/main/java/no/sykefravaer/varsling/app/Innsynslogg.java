package no.sykefravaer.varsling.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.varsling.db.Innsynsrad;
import no.sykefravaer.varsling.db.Innsynsrader;
import no.sykefravaer.varsling.tid.Klokke;

/** Hvem som har sett på hvem i vår egen base. Det kjernen blir spurt om, fører kjernen. */
@ApplicationScoped
public class Innsynslogg {

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
}
