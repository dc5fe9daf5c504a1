package no.sykefravaer.varsling.side.statistikk;

import jakarta.enterprise.context.RequestScoped;
import java.time.YearMonth;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Kjernesvar;
import no.sykefravaer.varsling.kjerne.Kontortall;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.tid.Klokke;

/** Spør kjernen om tallene til et kontor den innloggede arbeider ved. */
@RequestScoped
class Kontorstatistikk {

    private final Kjerneklient kjerne;
    private final Kontoret kontoret;
    private final Innlogget innlogget;
    private final Klokke klokke;

    Kontorstatistikk(Kjerneklient kjerne, Kontoret kontoret, Innlogget innlogget, Klokke klokke) {
        this.kjerne = kjerne;
        this.kontoret = kontoret;
        this.innlogget = innlogget;
        this.klokke = klokke;
    }

    /** @throws io.quarkus.security.ForbiddenException når kontoret ikke er et av hennes */
    Statistikkvalg valg(String kontor, String fra, String til) {
        return Statistikkvalg.les(kontoret.valgt(kontor), fra, til, YearMonth.from(klokke.iDag()));
    }

    Kjernesvar<Kontortall> tall(Statistikkvalg valg) {
        return kjerne.statistikk(
                innlogget.token(),
                Callid.iSporet(),
                valg.kontor(),
                valg.fra().atDay(1),
                valg.til().atEndOfMonth());
    }
}
