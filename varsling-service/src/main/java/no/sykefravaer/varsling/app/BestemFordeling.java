package no.sykefravaer.varsling.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import no.sykefravaer.varsling.db.Fordelinger;
import no.sykefravaer.varsling.portefolje.Fodselsdager;
import no.sykefravaer.varsling.tid.Klokke;

/** Bestemmer hvem som får de nye ved et kontor, etter dagen de er født. De som alt er der, blir hos den de har. */
@ApplicationScoped
public class BestemFordeling {

    private final Fordelinger fordelinger;
    private final Klokke klokke;

    BestemFordeling(Fordelinger fordelinger, Klokke klokke) {
        this.fordelinger = fordelinger;
        this.klokke = klokke;
    }

    @Transactional
    public void til(String kontor, Map<String, Fodselsdager> ved, String utforer) {
        fordelinger.lagre(kontor, ved, utforer, klokke.naa());
    }
}
