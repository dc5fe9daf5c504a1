package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Innkommet;
import no.sykefravaer.milepael.domene.Innkommet.Post;
import no.sykefravaer.milepael.domene.Utfall;

/** Dokumentene slik de kom, alle personenes i én setning. */
@ApplicationScoped
class FaktaRepository {

    private static final String HENT = """
            select person_id, nokkel, hendelse, nav_call_id, utfall, emne, partisjon, posisjon from fakta
            where person_id = any(?) order by lopenummer""";

    private static final String LAGRE = """
            copy fakta (person_id, nokkel, kilde, dokument_id, mottatt, registrert, hendelse, nav_call_id, utfall, emne,
                partisjon, posisjon)
            from stdin""";

    private static final String OMVURDER = """
            update fakta f set utfall = n.utfall
            from unnest(?::uuid[], ?::uuid[], ?::text[]) as n(person_id, nokkel, utfall)
            where f.person_id = n.person_id and f.nokkel = n.nokkel""";

    /** Et faktum og personen det gjelder. */
    record Personfaktum(UUID personId, Innkommet faktum) {}

    private final Sql sql;
    private final Json json;

    FaktaRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** Fakta for hver person, i den rekkefølgen de ble lagret. */
    Map<UUID, Map<UUID, Innkommet>> hent(Collection<UUID> personer) {
        var alle = new LinkedHashMap<UUID, Map<UUID, Innkommet>>();
        for (var rad : sql.les(HENT, this::les, Kolonne.av("uuid", personer))) {
            alle.computeIfAbsent(rad.personId(), id -> new LinkedHashMap<>())
                    .put(rad.faktum().nokkel(), rad.faktum());
        }
        return alle;
    }

    void lagre(Collection<Personfaktum> fakta) {
        Kopi.av(fakta)
                .med(Personfaktum::personId)
                .med(f -> f.faktum().nokkel())
                .med(f -> f.faktum().hendelse().kilde())
                .med(f -> f.faktum().dokumentId())
                .med(f -> f.faktum().hendelse().mottatt())
                .med(f -> f.faktum().hendelse().registrert())
                .med(f -> json.skriv(f.faktum().hendelse()))
                .med(f -> f.faktum().callId())
                .med(f -> f.faktum().utfall())
                .med(f -> emne(f.faktum().post()))
                .med(f -> f.faktum().post() == null ? null : f.faktum().post().partisjon())
                .med(f -> f.faktum().post() == null ? null : f.faktum().post().posisjon())
                .skriv(sql, LAGRE);
    }

    /** Skriver det nye utfallet av fakta som alt er lagret. */
    void omvurder(Collection<Personfaktum> fakta) {
        Rader.av(fakta)
                .med("uuid", Personfaktum::personId)
                .med("uuid", f -> f.faktum().nokkel())
                .med("text", f -> f.faktum().utfall())
                .skriv(sql, OMVURDER);
    }

    private Personfaktum les(ResultSet rad) throws SQLException {
        var utfall = rad.getString(5);
        var faktum = new Innkommet(
                rad.getObject(2, UUID.class),
                json.les(rad.getString(3), SykmeldingHendelse.class),
                rad.getString(4),
                post(rad),
                utfall == null ? null : Utfall.valueOf(utfall));
        return new Personfaktum(rad.getObject(1, UUID.class), faktum);
    }

    /** Null for det vanlige emnet: da koster det ingenting å lagre. */
    private static String emne(Post post) {
        return post == null || post.emne().equals(Emner.SYKMELDING) ? null : post.emne();
    }

    private static Post post(ResultSet rad) throws SQLException {
        var emne = rad.getString(6);
        var posisjon = rad.getLong(8);
        return rad.wasNull() ? null : new Post(emne == null ? Emner.SYKMELDING : emne, rad.getInt(7), posisjon);
    }
}
