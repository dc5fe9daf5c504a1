package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.sykefravaer.kontrakt.SykmeldingTombstone;

/** Tar imot det en runde på tombstone-emnet gir. */
@ApplicationScoped
public class Tombstonemottak {

    private final Feilsortering sortering;
    private final Tombstoner tombstoner;

    Tombstonemottak(Feilsortering sortering, Tombstoner tombstoner) {
        this.sortering = sortering;
        this.tombstoner = tombstoner;
    }

    /** Alt i runden er anvendt, venter på en id vi ikke kjenner, eller ligger i feilkøen, når metoden kommer tilbake. */
    public void taImot(List<Innpost> poster) {
        sortering.taImot(poster, SykmeldingTombstone.class, tombstoner::etter);
    }
}
