package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.portefolje.Flytting;

/** Flyttingene av hele porteføljer, og hvor langt hver er kommet. */
@ApplicationScoped
public class Flyttinger {

    private static final String NY = """
            insert into flytting (id, kontor, fra, til, arsak, alle, utforer, startet, sist)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String FRAMDRIFT =
            "update flytting set behandlet = behandlet + ?, flyttet = flyttet + ?, sist = ? where id = ?";
    private static final String SISTE = "select * from flytting where kontor = ? order by startet desc limit ?";
    private static final String FINN = "select * from flytting where id = ?";

    private final Database database;

    Flyttinger(Database database) {
        this.database = database;
    }

    public void ny(Flytting flytting, String utforer) {
        database.skriv(
                NY,
                Arrays.asList(
                        flytting.id(),
                        flytting.kontor(),
                        flytting.fra(),
                        flytting.til(),
                        flytting.arsak(),
                        flytting.alle(),
                        utforer,
                        flytting.sist(),
                        flytting.sist()));
    }

    public void framdrift(UUID id, int behandlet, int flyttet, Instant naa) {
        database.skriv(FRAMDRIFT, List.of(behandlet, flyttet, naa, id));
    }

    /** De siste ved kontoret, den nyeste først. */
    public List<Flytting> siste(String kontor, int antall) {
        return database.les(SISTE, Flyttinger::flytting, List.of(kontor, antall));
    }

    public Optional<Flytting> finn(UUID id) {
        return database.les(FINN, Flyttinger::flytting, List.of(id)).stream().findFirst();
    }

    private static Flytting flytting(ResultSet rad) throws SQLException {
        return new Flytting(
                uuid(rad, "id"),
                rad.getString("kontor"),
                rad.getString("fra"),
                rad.getString("til"),
                rad.getString("arsak"),
                rad.getInt("alle"),
                rad.getInt("behandlet"),
                rad.getInt("flyttet"),
                rad.getObject("sist", OffsetDateTime.class).toInstant());
    }
}
