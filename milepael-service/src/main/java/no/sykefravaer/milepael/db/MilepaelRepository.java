package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Beslutning;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Mote;
import no.sykefravaer.milepael.domene.Opphav;
import no.sykefravaer.milepael.domene.Part;
import no.sykefravaer.milepael.domene.Plikt;

/** Milepælene, alle personenes i én setning. */
@ApplicationScoped
class MilepaelRepository {

    private static final TypeReference<List<String>> TEKSTER = new TypeReference<>() {};
    private static final TypeReference<List<Part>> PARTER = new TypeReference<>() {};

    private static final String HENT = """
            select person_id, id, tilfelle_id, versjon, status, regel, uke, orgnummer, start, frist, aktiveres,
                   regelverk, hjemmel, ansvarlig, mottakere, grunnlag, beregnet, nav_call_id, beslutning, sykepenger,
                   utspring, mote
            from milepael where person_id = any(?)""";

    private static final String LAGRE = """
            insert into milepael (person_id, id, tilfelle_id, versjon, status, regel, uke, orgnummer, start, frist,
                aktiveres, regelverk, hjemmel, ansvarlig, mottakere, grunnlag, beregnet, nav_call_id,
                beslutning, sykepenger, utspring, mote)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::int[], ?::text[],
                ?::date[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[], ?::jsonb[], ?::jsonb[],
                ?::timestamptz[], ?::text[], ?::jsonb[], ?::jsonb[], ?::uuid[], ?::jsonb[])
            on conflict (id) do update set tilfelle_id = excluded.tilfelle_id, versjon = excluded.versjon, status = excluded.status,
                uke = excluded.uke, ansvarlig = excluded.ansvarlig, start = excluded.start, frist = excluded.frist, aktiveres = excluded.aktiveres,
                regelverk = excluded.regelverk, hjemmel = excluded.hjemmel, mottakere = excluded.mottakere,
                grunnlag = excluded.grunnlag, beregnet = excluded.beregnet, nav_call_id = excluded.nav_call_id,
                beslutning = excluded.beslutning, sykepenger = excluded.sykepenger,
                mote = excluded.mote""";

    private static final String EIER = "select person_id from milepael where id = ?";

    /** En milepæl og personen den gjelder. */
    record Personmilepael(UUID personId, Milepael milepael) {

        Plikt plikt() {
            return milepael.plikt();
        }
    }

    private final Sql sql;
    private final Json json;

    MilepaelRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    Map<UUID, List<Milepael>> hent(Collection<UUID> personer) {
        return sql.les(HENT, this::les, Kolonne.av("uuid", personer)).stream()
                .collect(groupingBy(Personmilepael::personId, mapping(Personmilepael::milepael, toList())));
    }

    Optional<UUID> eier(UUID milepaelId) {
        return sql.les(EIER, rad -> rad.getObject(1, UUID.class), milepaelId).stream()
                .findFirst();
    }

    void lagre(Collection<Personmilepael> milepaeler) {
        Rader.av(milepaeler)
                .med("uuid", Personmilepael::personId)
                .med("uuid", m -> m.milepael().id())
                .med("uuid", m -> m.milepael().tilfelleId())
                .med("int4", m -> m.milepael().versjon())
                .med("text", m -> m.milepael().status())
                .med("text", m -> m.plikt().regel())
                .med("int4", m -> m.plikt().uke())
                .med("text", m -> m.plikt().orgnummer())
                .med("date", m -> m.plikt().start())
                .med("date", m -> m.plikt().frist())
                .med("date", m -> m.plikt().aktiveres())
                .med("text", m -> m.plikt().regelverk())
                .med("text", m -> m.plikt().hjemmel())
                .med("text", m -> m.plikt().ansvarlig())
                .med("jsonb", m -> json.skriv(m.plikt().mottakere()))
                .med("jsonb", m -> json.skriv(m.milepael().opphav().grunnlag()))
                .med("timestamptz", m -> m.milepael().opphav().beregnet())
                .med("text", m -> m.milepael().opphav().callId())
                .med("jsonb", m -> json.skriv(m.milepael().beslutning()))
                .med("jsonb", m -> json.skriv(m.plikt().sykepenger()))
                .med("uuid", m -> m.milepael().utspring())
                .med("jsonb", m -> json.skriv(m.plikt().mote()))
                .skriv(sql, LAGRE);
    }

    private Personmilepael les(ResultSet rad) throws SQLException {
        var milepael = new Milepael(
                rad.getObject("id", UUID.class),
                rad.getObject("tilfelle_id", UUID.class),
                rad.getObject("utspring", UUID.class),
                rad.getInt("versjon"),
                Milepael.Status.valueOf(rad.getString("status")),
                plikt(rad),
                opphav(rad),
                json.les(rad.getString("beslutning"), Beslutning.class));
        return new Personmilepael(rad.getObject("person_id", UUID.class), milepael);
    }

    private Plikt plikt(ResultSet rad) throws SQLException {
        return new Plikt(
                rad.getString("regel"),
                rad.getInt("uke"),
                rad.getString("orgnummer"),
                rad.getObject("start", LocalDate.class),
                rad.getObject("frist", LocalDate.class),
                rad.getObject("aktiveres", LocalDate.class),
                rad.getString("regelverk"),
                rad.getString("hjemmel"),
                Rolle.valueOf(rad.getString("ansvarlig")),
                json.les(rad.getString("mottakere"), PARTER),
                json.les(rad.getString("sykepenger"), Plikt.Sykepenger.class),
                true,
                json.les(rad.getString("mote"), Mote.class));
    }

    private Opphav opphav(ResultSet rad) throws SQLException {
        return new Opphav(
                json.les(rad.getString("grunnlag"), TEKSTER),
                rad.getObject("beregnet", OffsetDateTime.class).toInstant(),
                rad.getString("nav_call_id"));
    }
}
