package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.sykefravaer.milepael.db.DriftsloggRepository;
import no.sykefravaer.milepael.tid.Klokke;

/** Fører det driften gjør, i samme transaksjon som det hun gjør. */
@ApplicationScoped
class Driftslogg {

    /** Det som føres. */
    enum Handling {
        SENDT_PAA_NYTT,
        ALLE_SENDT_PAA_NYTT,
        FORKASTET,
        AVDEKKET,
        MOTTAK_STANSET,
        MOTTAK_GJENOPPTATT,
        REGNSKAP_APNET
    }

    private final DriftsloggRepository logg;
    private final Klokke klokke;

    Driftslogg(DriftsloggRepository logg, Klokke klokke) {
        this.logg = logg;
        this.klokke = klokke;
    }

    /** @param fordi med hennes egne ord, eller null */
    @Transactional
    void foer(String hvem, Handling hva, Object gjelder, String fordi) {
        logg.legg(klokke.naa(), hvem, hva.name(), gjelder.toString(), fordi);
    }
}
