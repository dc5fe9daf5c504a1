package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Tilfelle;

/** Tilfellene, med identiteten som overlever ny beregning. */
@ApplicationScoped
class TilfelleRepository {

    private static final TypeReference<List<String>> TEKSTER = new TypeReference<>() {};

    private static final String HENT = """
            select person_id, id, start, slutt, antall_sykedager, gradert, arbeidstaker, virksomhetsnummer, opphort
            from tilfelle where person_id = any(?) order by start, id""";

    private static final String NYE = """
            copy tilfelle (person_id, id, start, slutt, antall_sykedager, gradert, arbeidstaker, virksomhetsnummer, opphort)
            from stdin""";

    private static final String ENDRE = """
            update tilfelle t set start = n.start, slutt = n.slutt, antall_sykedager = n.antall_sykedager,
                gradert = n.gradert, arbeidstaker = n.arbeidstaker, virksomhetsnummer = n.virksomhetsnummer,
                opphort = n.opphort
            from unnest(?::uuid[], ?::date[], ?::date[], ?::int[], ?::bool[], ?::bool[], ?::jsonb[], ?::bool[])
                as n(id, start, slutt, antall_sykedager, gradert, arbeidstaker, virksomhetsnummer, opphort)
            where t.id = n.id""";

    /** Et tilfelle og personen det gjelder. */
    record Persontilfelle(UUID personId, Tilfelle tilfelle) {}

    private final Sql sql;
    private final Json json;

    TilfelleRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    Map<UUID, List<Tilfelle>> hent(Collection<UUID> personer) {
        return sql.les(HENT, this::les, Kolonne.av("uuid", personer)).stream()
                .collect(groupingBy(Persontilfelle::personId, mapping(Persontilfelle::tilfelle, toList())));
    }

    void legg(Collection<Persontilfelle> nye) {
        Kopi.av(nye)
                .med(Persontilfelle::personId)
                .med(t -> t.tilfelle().id())
                .med(t -> t.tilfelle().start())
                .med(t -> t.tilfelle().slutt())
                .med(t -> t.tilfelle().antallSykedager())
                .med(t -> t.tilfelle().gradertVedSlutt())
                .med(t -> t.tilfelle().arbeidstakerVedSlutt())
                .med(t -> json.skriv(t.tilfelle().virksomhetsnummer()))
                .med(t -> t.tilfelle().opphort())
                .skriv(sql, NYE);
    }

    void endre(Collection<Persontilfelle> tilfeller) {
        Rader.av(tilfeller)
                .med("uuid", t -> t.tilfelle().id())
                .med("date", t -> t.tilfelle().start())
                .med("date", t -> t.tilfelle().slutt())
                .med("int4", t -> t.tilfelle().antallSykedager())
                .med("bool", t -> t.tilfelle().gradertVedSlutt())
                .med("bool", t -> t.tilfelle().arbeidstakerVedSlutt())
                .med("jsonb", t -> json.skriv(t.tilfelle().virksomhetsnummer()))
                .med("bool", t -> t.tilfelle().opphort())
                .skriv(sql, ENDRE);
    }

    private Persontilfelle les(ResultSet rad) throws SQLException {
        var tilfelle = new Tilfelle(
                rad.getObject(2, UUID.class),
                rad.getObject(3, LocalDate.class),
                rad.getObject(4, LocalDate.class),
                rad.getInt(5),
                rad.getBoolean(6),
                rad.getBoolean(7),
                json.les(rad.getString(8), TEKSTER),
                rad.getBoolean(9));
        return new Persontilfelle(rad.getObject(1, UUID.class), tilfelle);
    }
}
