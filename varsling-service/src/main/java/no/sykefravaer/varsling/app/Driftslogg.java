package no.sykefravaer.varsling.app;

import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.varsling.db.Driftsloggrader;
import no.sykefravaer.varsling.tid.Klokke;

/** Fører det driften gjør, i transaksjonen som er åpen når det er en. */
@ApplicationScoped
class Driftslogg {

    /** Det som føres. */
    enum Handling {
        SENDT_PAA_NYTT,
        ALLE_SENDT_PAA_NYTT,
        FORKASTET,
        AVDEKKET,
        MOTTAK_STANSET,
        MOTTAK_GJENOPPTATT
    }

    private final Driftsloggrader rader;
    private final Klokke klokke;

    Driftslogg(Driftsloggrader rader, Klokke klokke) {
        this.rader = rader;
        this.klokke = klokke;
    }

    /** @param fordi med hennes egne ord, eller null */
    void foer(String hvem, Handling hva, Object gjelder, String fordi) {
        rader.leggTil(klokke.naa(), hvem, hva, gjelder.toString(), fordi);
    }
}
