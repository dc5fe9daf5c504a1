package no.sykefravaer.varsling.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.db.Flyttinger;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.db.Portefoljer;
import no.sykefravaer.varsling.db.Tildelinger;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.portefolje.Flytting;
import no.sykefravaer.varsling.portefolje.Valgt;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.logging.Logger;

/** Flytter alle en veileder har, til en annen. Den som bestemmer det, venter ikke; framdriften kan leses underveis. */
@ApplicationScoped
public class FlyttPortefolje {

    private static final Logger LOGG = Logger.getLogger(FlyttPortefolje.class);
    private static final int OM_GANGEN = 100;

    private final Portefoljer portefoljer;
    private final Tildelinger tildelinger;
    private final Flyttinger flyttinger;
    private final Innsynslogg innsynslogg;
    private final Klokke klokke;

    FlyttPortefolje(
            Portefoljer portefoljer,
            Tildelinger tildelinger,
            Flyttinger flyttinger,
            Innsynslogg innsynslogg,
            Klokke klokke) {
        this.innsynslogg = innsynslogg;
        this.portefoljer = portefoljer;
        this.tildelinger = tildelinger;
        this.flyttinger = flyttinger;
        this.klokke = klokke;
    }

    /** Det lederen har bestemt. */
    public record Onske(Innsyn.Nav innsyn, String kontor, String fra, String til, String arsak, Utforer utforer) {}

    /** @return id-en framdriften leses med */
    public UUID begynn(Onske onske) {
        return begynn(onske, portefoljer.hos(onske.innsyn(), onske.kontor(), onske.fra(), null));
    }

    /** Dem som ble flyttet i en flytting, og som ingen har tildelt siden, til den de kom fra. */
    public UUID tilbake(Innsyn.Nav innsyn, Flytting flytting, Utforer utforer) {
        var onske = new Onske(innsyn, flytting.kontor(), flytting.til(), flytting.fra(), Flytting.TILBAKE, utforer);
        return begynn(onske, portefoljer.hos(innsyn, flytting.kontor(), flytting.til(), flytting.id()));
    }

    private UUID begynn(Onske onske, List<Valgt> personer) {
        var id = UUID.randomUUID();
        var ny = new Flytting(
                id, onske.kontor(), onske.fra(), onske.til(), onske.arsak(), personer.size(), 0, 0, klokke.naa());
        QuarkusTransaction.requiringNew()
                .run(() -> flyttinger.ny(ny, onske.utforer().navIdent()));
        Thread.ofVirtual().name("flytting").start(() -> flytt(id, onske, personer));
        return id;
    }

    private void flytt(UUID id, Onske onske, List<Valgt> personer) {
        try {
            for (int fra = 0; fra < personer.size(); fra += OM_GANGEN) {
                var noen = personer.subList(fra, Math.min(fra + OM_GANGEN, personer.size()));
                QuarkusTransaction.requiringNew().run(() -> flyttNoen(id, onske, noen));
            }
        } catch (RuntimeException e) {
            LOGG.errorf("Flyttingen %s stanset: %s", id, e.getClass().getSimpleName());
        }
    }

    private void flyttNoen(UUID id, Onske onske, List<Valgt> noen) {
        var naa = klokke.naa();
        innsynslogg.foerAlle(
                onske.utforer().rad(Slag.TILDELING, onske.kontor(), "flytting " + id),
                onske.innsyn(),
                noen.stream().map(Valgt::personId).toList());
        var flyttet = tildelinger.tildel(
                onske.innsyn(),
                onske.kontor(),
                noen,
                onske.til(),
                onske.utforer().navIdent(),
                naa,
                id);
        flyttinger.framdrift(id, noen.size(), flyttet, naa);
    }
}
