package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import no.sykefravaer.milepael.db.SlettingRepository;
import no.sykefravaer.milepael.tid.Klokke;
import org.jboss.logging.Logger;

/** Sletter det som har stått så lenge det skal. Varslingen får vite om hver sak, og sletter sitt. */
@ApplicationScoped
public class SlettForeldet {

    private static final Logger LOGG = Logger.getLogger(SlettForeldet.class);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final UUID FORST = new UUID(0, 0);

    private final SlettingRepository sletting;
    private final SlettSaker saker;
    private final Klokke klokke;

    SlettForeldet(SlettingRepository sletting, SlettSaker saker, Klokke klokke) {
        this.klokke = klokke;
        this.sletting = sletting;
        this.saker = saker;
    }

    /**
     * Loggene er ført i virkelig tid, og slettes etter den, hvilken dag det enn er i kalenderen.
     *
     * @return hvor mange saker som ble slettet
     */
    public int per(LocalDate iDag) {
        var slettet = 0;
        for (var bunke = saker.etter(FORST, iDag); bunke.isPresent(); ) {
            slettet += bunke.get().slettet();
            bunke = saker.etter(bunke.get().siste(), iDag);
        }
        sletting.trukneNotater(foer(Lagringstid.TRUKKET_NOTAT, iDag));
        sletting.navfaktaUtenSak(foer(Lagringstid.NAVFAKTUM_UTEN_SAK, iDag));
        sletting.forkastedePoster(foer(Lagringstid.FORKASTET_POST, iDag));
        sletting.postavvik(foer(Lagringstid.POSTAVVIK, iDag));
        sletting.logger(foer(Lagringstid.INNSYN, LocalDate.ofInstant(klokke.naa(), OSLO)));
        LOGG.infof("Slettet %d saker", slettet);
        return slettet;
    }

    private static Instant foer(Lagringstid regel, LocalDate iDag) {
        return regel.grense(iDag).atStartOfDay(OSLO).toInstant();
    }
}
