package no.sykefravaer.varsling.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Øktene noen har logget ut av, til de uansett var gått ut. */
@ApplicationScoped
public class Okter {

    private static final String AVSLUTT =
            "insert into avsluttet_okt (avtrykk, glemmes) values (?, ?) on conflict do nothing";
    private static final String ER_AVSLUTTET = "select 1 from avsluttet_okt where avtrykk = ?";

    private final Database database;

    Okter(Database database) {
        this.database = database;
    }

    public void avslutt(String avtrykk, Instant glemmes) {
        database.skriv(AVSLUTT, List.of(avtrykk, glemmes));
    }

    public boolean erAvsluttet(String avtrykk) {
        return !database.les(ER_AVSLUTTET, rad -> rad.getInt(1), List.of(avtrykk))
                .isEmpty();
    }
}
