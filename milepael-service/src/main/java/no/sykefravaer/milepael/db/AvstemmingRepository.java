package no.sykefravaer.milepael.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.domene.Innkommet;
import no.sykefravaer.milepael.domene.Utfall;

/** Det en kilde har sendt, etter kildens egen tid for dokumentene. */
@ApplicationScoped
public class AvstemmingRepository {

    private static final String BEHANDLET = """
            select nokkel, hendelse, nav_call_id, utfall from fakta
            where kilde = ? and mottatt >= ? and mottatt < ? and dokument_id is not null""";

    /** Navnet på kilden står i hver post den har sendt; om den er avsender, avgjør den som leser posten. */
    private static final String FEILET = """
            select innhold from feilko
            where forkastet is null and emne = ? and position(?::bytea in innhold) > 0""";

    private final Sql sql;
    private final Json json;

    AvstemmingRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** Dokumentene med {@code mottatt} fra og med, til (ikke med). */
    public List<Innkommet> behandlet(String kilde, Instant fra, Instant til) {
        return sql.les(BEHANDLET, this::les, kilde, fra.atOffset(ZoneOffset.UTC), til.atOffset(ZoneOffset.UTC));
    }

    /** Postene i feilkøen som nevner kilden, byte for byte. */
    public List<byte[]> feilet(String kilde) {
        return sql.les(FEILET, rad -> rad.getBytes(1), Emner.SYKMELDING, kilde.getBytes(UTF_8));
    }

    private Innkommet les(ResultSet rad) throws SQLException {
        return new Innkommet(
                rad.getObject(1, UUID.class),
                json.les(rad.getString(2), SykmeldingHendelse.class),
                rad.getString(3),
                null,
                Utfall.valueOf(rad.getString(4)));
    }
}
