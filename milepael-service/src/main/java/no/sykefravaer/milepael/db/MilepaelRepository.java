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

    private static final String NYE = """
            copy milepael (person_id, id, tilfelle_id, versjon, status, regel, uke, orgnummer, start, frist, aktiveres,
                regelverk, hjemmel, ansvarlig, mottakere, grunnlag, beregnet, nav_call_id, beslutning, sykepenger,
                utspring, mote)
            from stdin""";

    /** Regelen, arbeidsgiveren og utspringet er det milepælen er; de endres aldri. */
    private static final String ENDRE = """
            update milepael m set tilfelle_id = n.tilfelle_id, versjon = n.versjon, status = n.status, uke = n.uke,
                start = n.start, frist = n.frist, aktiveres = n.aktiveres, regelverk = n.regelverk, hjemmel = n.hjemmel,
                ansvarlig = n.ansvarlig, mottakere = n.mottakere, grunnlag = n.grunnlag, beregnet = n.beregnet,
                nav_call_id = n.nav_call_id, beslutning = n.beslutning, sykepenger = n.sykepenger, mote = n.mote
            from unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::int[], ?::date[], ?::date[], ?::date[], ?::text[],
                    ?::text[], ?::text[], ?::jsonb[], ?::jsonb[], ?::timestamptz[], ?::text[], ?::jsonb[], ?::jsonb[],
                    ?::jsonb[])
                as n(id, tilfelle_id, versjon, status, uke, start, frist, aktiveres, regelverk, hjemmel, ansvarlig,
                    mottakere, grunnlag, beregnet, nav_call_id, beslutning, sykepenger, mote)
            where m.id = n.id""";

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

    void legg(Collection<Personmilepael> nye) {
        Kopi.av(nye)
                .med(Personmilepael::personId)
                .med(m -> m.milepael().id())
                .med(m -> m.milepael().tilfelleId())
                .med(m -> m.milepael().versjon())
                .med(m -> m.milepael().status())
                .med(m -> m.plikt().regel())
                .med(m -> m.plikt().uke())
                .med(m -> m.plikt().orgnummer())
                .med(m -> m.plikt().start())
                .med(m -> m.plikt().frist())
                .med(m -> m.plikt().aktiveres())
                .med(m -> m.plikt().regelverk())
                .med(m -> m.plikt().hjemmel())
                .med(m -> m.plikt().ansvarlig())
                .med(m -> json.skriv(m.plikt().mottakere()))
                .med(m -> json.skriv(m.milepael().opphav().grunnlag()))
                .med(m -> m.milepael().opphav().beregnet())
                .med(m -> m.milepael().opphav().callId())
                .med(m -> json.skriv(m.milepael().beslutning()))
                .med(m -> json.skriv(m.plikt().sykepenger()))
                .med(m -> m.milepael().utspring())
                .med(m -> json.skriv(m.plikt().mote()))
                .skriv(sql, NYE);
    }

    void endre(Collection<Personmilepael> milepaeler) {
        Rader.av(milepaeler)
                .med("uuid", m -> m.milepael().id())
                .med("uuid", m -> m.milepael().tilfelleId())
                .med("int4", m -> m.milepael().versjon())
                .med("text", m -> m.milepael().status())
                .med("int4", m -> m.plikt().uke())
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
                .med("jsonb", m -> json.skriv(m.plikt().mote()))
                .skriv(sql, ENDRE);
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

    Plikt plikt(ResultSet rad) throws SQLException {
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
