package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** En ny dag i prøvenes egen kalender. */
@ApplicationScoped
public class Dagskifte {

    private final AktiverForfalte aktiver;

    Dagskifte(AktiverForfalte aktiver) {
        this.aktiver = aktiver;
    }

    public void til(LocalDate dag) {
        aktiver.til(dag);
    }
}
