package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.Milepael;

/** Hvor langt vi har lest om milepælene. */
@ApplicationScoped
public class Milepaelrader {

    private static final String LES = "select id, person_id, versjon, aktiv from milepael where id = any(?)";

    private static final String LAGRE = """
            insert into milepael (id, person_id, versjon, aktiv)
            select * from unnest(?, ?, ?, ?)
            on conflict (id) do update set
                person_id = excluded.person_id, versjon = excluded.versjon, aktiv = excluded.aktiv""";

    private final Database database;

    Milepaelrader(Database database) {
        this.database = database;
    }

    public List<Milepael> les(Collection<UUID> ider) {
        return database.les(
                LES,
                rad -> new Milepael(
                        uuid(rad, "id"), uuid(rad, "person_id"), rad.getInt("versjon"), rad.getBoolean("aktiv")),
                List.of(Kolonne.av("uuid", ider)));
    }

    public void lagre(Collection<Milepael> milepaeler) {
        if (milepaeler.isEmpty()) {
            return;
        }
        database.skriv(
                LAGRE,
                List.of(
                        Kolonne.av("uuid", milepaeler, Milepael::id),
                        Kolonne.av("uuid", milepaeler, Milepael::personId),
                        Kolonne.av("int4", milepaeler, Milepael::versjon),
                        Kolonne.av("bool", milepaeler, Milepael::aktiv)));
    }
}
