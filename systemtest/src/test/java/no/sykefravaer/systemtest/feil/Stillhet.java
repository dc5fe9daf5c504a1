package no.sykefravaer.systemtest.feil;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Databasene;
import org.awaitility.core.ConditionTimeoutException;

/** At ingenting er på vei lenger: alt er lest, alt som er forfalt, er gjort, alt er sendt og alt er levert. */
record Stillhet(Anlegg anlegg) {

    /** Foran avviket som sier at det ikke ble stille i tide. */
    static final String IKKE = "ikke stille ";

    private static final Duration MINST = Duration.ofMillis(500); // ett spørsmål
    private static final String FORFALT = "select count(*) from forfall where dato <= ?::date";

    /** Tomt når det ble stille i tide. */
    List<String> innen(Duration frist, Collection<Personident> personer) {
        return innen(frist, Instant.now(), personer);
    }

    /** @param fra når fristen begynner å løpe; er den ute alt, må det være stille nå */
    List<String> innen(Duration frist, Instant fra, Collection<Personident> personer) {
        var igjen = Duration.between(Instant.now(), fra.plus(frist));
        try {
            await("alt er stille")
                    .atMost(igjen.compareTo(MINST) > 0 ? igjen : MINST)
                    .ignoreExceptions()
                    .until(() -> erStille(personer));
            return List.of();
        } catch (ConditionTimeoutException e) {
            return List.of(IKKE + "etter %d sekunder: %s".formatted(frist.toSeconds(), gjenstaar(personer)));
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
