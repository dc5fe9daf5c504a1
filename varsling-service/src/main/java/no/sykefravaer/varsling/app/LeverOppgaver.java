package no.sykefravaer.varsling.app;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.mottaker.Mottakerkanal;
import no.sykefravaer.varsling.tid.Klokke;

/** Leverer det som er bestilt: én linje per mottaker, vekket når noe nytt er lagret. */
@ApplicationScoped
public class LeverOppgaver {

    private final List<Leveringslinje> linjer;

    LeverOppgaver(@All List<Mottakerkanal> kanaler, Dorer dorer, Leveringsbord bord, Klokke klokke, Oppsett oppsett) {
        linjer = kanaler.stream()
                .map(kanal -> linje(kanal, dorer.til(kanal.rolle()), bord, klokke, oppsett.levering()))
                .toList();
    }

    private static Leveringslinje linje(
            Mottakerkanal kanal, Dor dor, Leveringsbord bord, Klokke klokke, Oppsett.Levering oppsett) {
        var bryter = new Bryter(kanal.rolle());
        var forsok = new Forsok(kanal, bryter, klokke);
        return new Leveringslinje(kanal.rolle(), forsok, bryter, dor, bord, oppsett);
    }

    public void vekk() {
        linjer.forEach(Leveringslinje::vekk);
    }

    void start(@Observes StartupEvent hendelse) {
        linjer.forEach(Leveringslinje::start);
    }

    void stopp(@Observes ShutdownEvent hendelse) throws InterruptedException {
        for (var linje : linjer) {
            linje.stopp();
        }
    }
}
