package no.sykefravaer.varsling.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;

/** Feilkøen. Den samme posten lest om igjen gir ingen ny rad. */
@ApplicationScoped
public class Feilkorader {

    private static final String LEGG_TIL = """
            insert into feilko (emne, partisjon, posisjon, arsak, feilklasse, nav_call_id, innhold, forsok, tidspunkt)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (emne, partisjon, posisjon) do update set forsok = feilko.forsok + 1""";

    private final Database database;

    Feilkorader(Database database) {
        this.database = database;
    }

    public void leggTil(Collection<Feilpost> poster, Instant naa) {
        for (var p : poster) {
            database.skriv(
                    LEGG_TIL,
                    Arrays.asList(
                            p.emne(),
                            p.partisjon(),
                            p.posisjon(),
                            p.arsak(),
                            p.feilklasse(),
                            p.navCallId(),
                            p.innhold(),
                            p.forsok(),
                            naa));
        }
    }
}
