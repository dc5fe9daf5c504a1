package no.sykefravaer.varsling.app;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import no.sykefravaer.varsling.db.Databasefeil;

/** Ligger feilen i innholdet, så den kommer igjen hver gang, eller i omgivelsene, så den kan gå over? */
enum Feilart {
    INNHOLD,
    OMGIVELSER;

    static Feilart av(Throwable feil) {
        for (var e = feil; e != null; e = e.getCause()) {
            if (e instanceof Databasefeil databasefeil) {
                return databasefeil.skyldesVerdiene() ? INNHOLD : OMGIVELSER;
            }
            if (e instanceof SQLException || e instanceof RollbackException || e instanceof SystemException) {
                return OMGIVELSER;
            }
        }
        return INNHOLD;
    }

    /** Navnet på feilen, uten teksten: den kan gjengi innholdet. */
    static String kode(Throwable feil) {
        for (var e = feil; e != null; e = e.getCause()) {
            if (e instanceof Databasefeil databasefeil) {
                return databasefeil.getMessage();
            }
        }
        return feil.getClass().getSimpleName();
    }
}
