package no.sykefravaer.varsling.side.liste;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import no.sykefravaer.varsling.db.Portefoljer;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.tid.Klokke;

/** Veiene mellom listene, på de sidene som ikke selv teller oppgavene. */
@RequestScoped
class Lister {

    private final Portefoljer portefoljer;
    private final Kontoret kontoret;
    private final Klokke klokke;

    Lister(Portefoljer portefoljer, Kontoret kontoret, Klokke klokke) {
        this.portefoljer = portefoljer;
        this.kontoret = kontoret;
        this.klokke = klokke;
    }

    /** @param her teksten på den man er på */
    List<Snarvei> snarveier(String kontor, String her) {
        var last = portefoljer.last(kontoret.innsyn(), kontor, klokke.iDag());
        return Snarveier.alle(kontor, Listetall.av(last, kontoret.navIdent()), her);
    }
}
