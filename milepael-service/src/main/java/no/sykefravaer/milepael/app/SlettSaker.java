package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import no.sykefravaer.milepael.db.SlettingRepository;

/** Sletter noen saker i én transaksjon; den som er i ferd med å bli endret, tas en annen natt. */
@ApplicationScoped
class SlettSaker {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int OM_GANGEN = 200;

    private final SlettingRepository sletting;

    SlettSaker(SlettingRepository sletting) {
        this.sletting = sletting;
    }

    @Transactional
    int noen(LocalDate iDag) {
        var grense = Lagringstid.SAK.grense(iDag);
        var foreldede = sletting.laasForeldede(grense, grense.atStartOfDay(OSLO).toInstant(), OM_GANGEN);
        sletting.slett(foreldede);
        return foreldede.size();
    }
}
