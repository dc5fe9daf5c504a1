package no.sykefravaer.varsling.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.sykefravaer.varsling.db.Feilpost.Arsak;
import no.sykefravaer.varsling.drift.Sted;

/** Feilkøen. Den samme posten lest om igjen gir ingen ny rad, bare ett forsøk mer. */
@ApplicationScoped
public class Feilkorader {

    private static final String LEGG_TIL = """
            insert into feilko
                (emne, partisjon, posisjon, arsak, feilklasse, nokkel, nav_call_id, innhold, forsok, tidspunkt)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (emne, partisjon, posisjon) do update set forsok = feilko.forsok + 1,
                sist = excluded.tidspunkt, arsak = excluded.arsak, feilklasse = excluded.feilklasse""";

    private static final String VENTER = "select * from feilko where forkastet is null";
    private static final String ELDSTE = VENTER + " order by tidspunkt, emne, partisjon, posisjon limit ?";
    private static final String EN = VENTER + " and emne = ? and partisjon = ? and posisjon = ?";
    private static final String ANTALL = "select count(*) from feilko where forkastet is null";

    private static final String SLETT = """
            delete from feilko
            where emne = ? and partisjon = ? and posisjon = ? and forkastet is null and forsok = ?""";

    private static final String FORKAST = """
            update feilko set forkastet = ?, forkastet_av = ?, forkastet_fordi = ?
            where emne = ? and partisjon = ? and posisjon = ? and forkastet is null""";

    private final Database database;

    Feilkorader(Database database) {
        this.database = database;
    }

    /** En som venter; {@code sist} er null når den bare er forsøkt én gang. */
    public record Ventende(Feilpost post, Instant lagt, Instant sist) {}

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
                            p.nokkel(),
                            p.navCallId(),
                            p.innhold(),
                            p.forsok(),
                            naa));
        }
    }

    /** De som venter, de eldste først. */
    public List<Ventende> eldste(int antall) {
        return database.les(ELDSTE, Feilkorader::ventende, List.of(antall));
    }

    /** Tom når posten ikke ligger der, eller er forkastet. */
    public Optional<Ventende> finn(Sted sted) {
        return database.les(EN, Feilkorader::ventende, List.of(sted.emne(), sted.partisjon(), sted.posisjon())).stream()
                .findFirst();
    }

    public long antall() {
        return database.les(ANTALL, rad -> rad.getLong(1), List.of()).getFirst();
    }

    /** Usant når noen har forsøkt den siden; da blir den stående. */
    public boolean slettHvis(Sted sted, int forsok) {
        return database.skriv(SLETT, List.of(sted.emne(), sted.partisjon(), sted.posisjon(), forsok)) > 0;
    }

    /** Usant når posten ikke ligger der, eller alt er forkastet. */
    public boolean forkast(Sted sted, String av, String fordi, Instant naa) {
        return database.skriv(FORKAST, List.of(naa, av, fordi, sted.emne(), sted.partisjon(), sted.posisjon())) > 0;
    }

    private static Ventende ventende(ResultSet rad) throws SQLException {
        var post = new Feilpost(
                rad.getString("emne"),
                rad.getInt("partisjon"),
                rad.getLong("posisjon"),
                Verdier.kode(Arsak.class, rad, "arsak"),
                rad.getString("feilklasse"),
                rad.getString("nokkel"),
                rad.getString("nav_call_id"),
                rad.getBytes("innhold"),
                rad.getInt("forsok"));
        return new Ventende(post, tid(rad, "tidspunkt"), tid(rad, "sist"));
    }

    private static Instant tid(ResultSet rad, String kolonne) throws SQLException {
        var tid = rad.getObject(kolonne, OffsetDateTime.class);
        return tid == null ? null : tid.toInstant();
    }
}
