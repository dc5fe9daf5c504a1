package no.sykefravaer.varsling.side.drift;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.sykefravaer.varsling.app.Dorer;
import no.sykefravaer.varsling.db.Leveringsstand;
import no.sykefravaer.varsling.db.Parkeringsrader;
import no.sykefravaer.varsling.tid.Klokke;

/** Køene til mottakerne slik driften ser dem: hva som venter, og det eldste som er parkert. */
@ApplicationScoped
class Leveringskoer {

    private static final int FLEST = 50;

    private final Parkeringsrader rader;
    private final Dorer dorer;
    private final Klokke klokke;

    Leveringskoer(Parkeringsrader rader, Dorer dorer, Klokke klokke) {
        this.rader = rader;
        this.dorer = dorer;
        this.klokke = klokke;
    }

    /** Mottakerne det venter noe til, eller som har noe parkert. */
    List<Leveringsvisning> les() {
        return rader.stand().stream().map(this::visning).toList();
    }

    private Leveringsvisning visning(Leveringsstand stand) {
        return Leveringsvisning.av(
                stand, dorer.stengtTil(stand.mottaker()), rader.les(stand.mottaker(), 0, FLEST), klokke.naa());
    }
}
