package no.sykefravaer.systemtest.feil;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Databasene;
import org.awaitility.core.ConditionTimeoutException;

/** At ingenting er på vei lenger: alt er lest, alt som er forfalt, er gjort, alt er sendt og alt er levert. */
record Stillhet(Anlegg anlegg) {

    private static final String FORFALT = "select count(*) from forfall where dato <= ?::date";

    /** Tomt når det ble stille i tide. */
    List<String> innen(Duration frist, Collection<Personident> personer) {
        try {
            await("alt er stille").atMost(frist).ignoreExceptions().until(() -> erStille(personer));
            return List.of();
        } catch (ConditionTimeoutException e) {
            return List.of("ikke stille etter %d sekunder: %s".formatted(frist.toSeconds(), gjenstaar(personer)));
        }
    }

    private boolean erStille(Collection<Personident> personer) {
        var forfalt = anlegg.databasene().milepael(FORFALT, anlegg.iDag().toString());
        return Databasene.tall(forfalt) == 0 && anlegg.ro().erNaadd(personer);
    }

    private String gjenstaar(Collection<Personident> personer) {
        try {
            return anlegg.ro().gjenstaar(personer);
        } catch (RuntimeException e) {
            return "og svarer ikke på hva som gjenstår: " + e.getMessage();
        }
    }
}
