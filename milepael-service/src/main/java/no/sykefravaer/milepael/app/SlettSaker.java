package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.milepael.db.SlettingRepository;

/** Sletter noen saker i én transaksjon; den som er i ferd med å bli endret, tas en annen natt. */
@ApplicationScoped
class SlettSaker {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int OM_GANGEN = 200;

    /** @param siste den siste vi kom til, i id-rekkefølge */
    record Bunke(UUID siste, int slettet) {}

    private final SlettingRepository sletting;

    SlettSaker(SlettingRepository sletting) {
        this.sletting = sletting;
    }

    /** De neste etter denne; tom når det ikke er flere. */
    @Transactional
    Optional<Bunke> etter(UUID forrige, LocalDate iDag) {
        var grense = Lagringstid.SAK.grense(iDag);
        var oyeblikk = grense.atStartOfDay(OSLO).toInstant();
        var laaste = sletting.laasForeldede(forrige, grense, oyeblikk, OM_GANGEN);
        if (laaste.isEmpty()) {
            return Optional.empty();
        }
        var saker = sletting.fortsattForeldede(laaste, grense, oyeblikk);
        sletting.slett(saker);
        return Optional.of(new Bunke(laaste.getLast(), saker.size()));
    }
}
