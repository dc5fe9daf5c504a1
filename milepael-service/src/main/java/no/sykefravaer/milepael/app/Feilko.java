package no.sykefravaer.milepael.app;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.sykefravaer.milepael.db.FeilkoRepository;
import no.sykefravaer.milepael.db.FeilpostEntitet;
import no.sykefravaer.milepael.tid.Klokke;

/** Det som ikke lot seg behandle, tatt vare på byte for byte med årsaken. */
@ApplicationScoped
public class Feilko {

    /** Steget som ga opp. */
    public enum Steg {
        LESING,
        BEREGNING,
        LAGRING
    }

    private final FeilkoRepository feilko;
    private final Klokke klokke;

    Feilko(FeilkoRepository feilko, Klokke klokke, MeterRegistry maalere) {
        this.feilko = feilko;
        this.klokke = klokke;
        maalere.gauge("feilko.poster", this, Feilko::antall);
    }

    /** Samme post lagt én gang til, gir ingen ny rad. Årsaken er feilens type og sted, aldri teksten: den kan sitere innholdet. */
    @Transactional
    public void legg(Innpost post, Steg steg, Throwable arsak) {
        var rad = new FeilpostEntitet();
        rad.emne = post.emne();
        rad.partisjon = post.partisjon();
        rad.posisjon = post.posisjon();
        rad.opphav = steg.name();
        rad.arsak = sted(arsak);
        rad.nokkel = post.nokkel();
        rad.innhold = post.innhold();
        rad.forsok = 1;
        rad.navCallId = post.callId();
        rad.lagt = klokke.naa();
        feilko.legg(rad);
    }

    @Transactional
    double antall() {
        return feilko.count();
    }

    private static String sted(Throwable arsak) {
        var spor = arsak.getStackTrace();
        var forst = spor.length == 0 ? "" : " ved " + spor[0].getClassName() + ":" + spor[0].getLineNumber();
        return arsak.getClass().getName() + forst;
    }
}
