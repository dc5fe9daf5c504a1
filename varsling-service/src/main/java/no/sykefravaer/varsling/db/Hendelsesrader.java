package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Hvilke hendelser som er behandlet før. */
@ApplicationScoped
public class Hendelsesrader {

    private static final String KJENTE = "select hendelse_id from mottatt_hendelse where hendelse_id = any(?)";

    private static final String HUSK = """
            insert into mottatt_hendelse (hendelse_id, mottatt)
            select id, ? from unnest(?) id
            on conflict do nothing""";

    private final Database database;

    Hendelsesrader(Database database) {
        this.database = database;
    }

    public Set<UUID> kjente(Collection<UUID> ider) {
        return new HashSet<>(database.les(KJENTE, rad -> uuid(rad, "hendelse_id"), List.of(Kolonne.av("uuid", ider))));
    }

    public void husk(Collection<UUID> ider, Instant naa) {
        if (!ider.isEmpty()) {
            database.skriv(HUSK, List.of(naa, Kolonne.av("uuid", ider)));
        }
    }
}
