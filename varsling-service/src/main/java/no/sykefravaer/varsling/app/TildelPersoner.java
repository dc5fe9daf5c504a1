package no.sykefravaer.varsling.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.db.Tildelinger;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.portefolje.Tildelingsutfall;
import no.sykefravaer.varsling.portefolje.Valgt;
import no.sykefravaer.varsling.tid.Klokke;

/** Gir personer en veileder. Det som ikke lar seg gjøre med én, hindrer ikke de andre. */
@ApplicationScoped
public class TildelPersoner {

    private final Tildelinger tildelinger;
    private final Innsynslogg innsynslogg;
    private final Klokke klokke;

    TildelPersoner(Tildelinger tildelinger, Innsynslogg innsynslogg, Klokke klokke) {
        this.innsynslogg = innsynslogg;
        this.tildelinger = tildelinger;
        this.klokke = klokke;
    }

    /** @param navIdent den som får dem; null når de skal stå ufordelt */
    @Transactional
    public Tildelingsutfall tildel(
            Innsyn.Nav innsyn, String kontor, Collection<Valgt> valgte, String navIdent, Utforer utforer) {
        var ulike = valgte.stream()
                .collect(Collectors.toMap(Valgt::personId, Function.identity(), (en, annen) -> en))
                .values();
        innsynslogg.foerAlle(
                utforer.rad(Slag.TILDELING, kontor, null),
                innsyn,
                ulike.stream().map(Valgt::personId).toList());
        var synlige = tildelinger.synlige(innsyn, kontor, ulike);
        var tildelt = tildelinger.tildel(innsyn, kontor, ulike, navIdent, utforer.navIdent(), klokke.naa());
        return new Tildelingsutfall(tildelt, ulike.size() - synlige, synlige - tildelt);
    }
}
