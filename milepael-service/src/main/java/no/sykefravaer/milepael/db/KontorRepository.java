package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Innkommet;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.statistikk.Fravaersspenn;
import no.sykefravaer.milepael.statistikk.Kontorhistorikk;
import no.sykefravaer.milepael.statistikk.Kontorhistorikk.Opplyst;
import no.sykefravaer.milepael.statistikk.Pliktsak;

/** Det et kontors tall regnes av, for alle som noen gang har hørt til det. */
@ApplicationScoped
public class KontorRepository {

    private static final String KONTOR = "hendelse::jsonb #>> '{opplysninger,navKontor}'";

    private static final String KONTORER = """
            select person_id, mottatt, %1$s from fakta
            where dokument_id is null and %1$s is not null and person_id in (
                select person_id from fakta where dokument_id is null and %1$s = ?)
            order by person_id, mottatt, lopenummer""".formatted(KONTOR);

    private static final String FRAVAER = """
            select person_id, start, slutt from tilfelle
            where person_id = any(?) and not opphort and start <= ? and slutt >= ?""";

    /** Det fakta har avgjort, står ikke i historikken. Et forhåndsvarsel som er angret, er ikke sendt. */
    private static final String PLIKTER = """
            select m.person_id, m.regel, m.frist, t.slutt,
                case when m.beslutning ->> 'status' = m.status then m.status end,
                m.beslutning ->> 'arsak',
                case when siste.dag is null or m.beslutning ->> 'kilde' = 'FAKTA'
                    then (m.beregnet at time zone 'Europe/Oslo')::date else siste.dag end,
                case when m.status in ('PLANLAGT', 'AKTIV', 'AVVENT')
                    then (m.beslutning #>> '{mote,tidspunkt}')::timestamp::date end,
                (select min(v.dag) from milepael_historikk v
                    where v.milepael_id = m.id and v.arsak = 'FORHANDSVARSEL' and not exists (
                        select 1 from milepael_historikk a
                        where a.milepael_id = m.id and a.versjon = v.versjon + 1 and a.handling = 'ANGRE'))
            from milepael m join tilfelle t on t.id = m.tilfelle_id
            left join lateral (select dag from milepael_historikk
                where milepael_id = m.id order by versjon desc limit 1) siste on true
            where m.person_id = any(?) and m.frist between ? and ? and m.status not in ('BORTFALT', 'HISTORISK')
                and not t.opphort""";

    private record Kontorrad(UUID personId, Opplyst opplyst) {}

    private final Sql sql;
    private final FaktaRepository fakta;

    KontorRepository(Sql sql, FaktaRepository fakta) {
        this.sql = sql;
        this.fakta = fakta;
    }

    /** De som hører til kontoret eller har gjort det, og hvor de ellers har hørt til. */
    public Map<UUID, Kontorhistorikk> kontorer(String enhet) {
        return sql.les(KONTORER, KontorRepository::kontor, enhet).stream()
                .collect(groupingBy(Kontorrad::personId, mapping(Kontorrad::opplyst, Collectors.toList())))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, person -> new Kontorhistorikk(person.getValue())));
    }

    /** Fraværene som berører dagene. */
    public List<Fravaersspenn> fravaer(Collection<UUID> personer, LocalDate fom, LocalDate tom) {
        return sql.les(FRAVAER, KontorRepository::fravaer, Kolonne.av("uuid", personer), tom, fom);
    }

    /** Pliktene med frist blant dagene. */
    public List<Pliktsak> plikter(Collection<UUID> personer, LocalDate fom, LocalDate tom) {
        return sql.les(PLIKTER, KontorRepository::plikt, Kolonne.av("uuid", personer), fom, tom);
    }

    /** Fakta for hver person, i den rekkefølgen de kom. */
    public Map<UUID, Map<UUID, Innkommet>> fakta(Collection<UUID> personer) {
        return fakta.hent(personer);
    }

    private static Kontorrad kontor(ResultSet rad) throws SQLException {
        var mottatt = rad.getObject(2, OffsetDateTime.class).toInstant();
        return new Kontorrad(rad.getObject(1, UUID.class), new Opplyst(mottatt, rad.getString(3)));
    }

    private static Fravaersspenn fravaer(ResultSet rad) throws SQLException {
        return new Fravaersspenn(
                rad.getObject(1, UUID.class), rad.getObject(2, LocalDate.class), rad.getObject(3, LocalDate.class));
    }

    private static Pliktsak plikt(ResultSet rad) throws SQLException {
        var bestemt = rad.getString(5);
        return new Pliktsak(
                rad.getObject(1, UUID.class),
                rad.getString(2),
                rad.getObject(3, LocalDate.class),
                rad.getObject(4, LocalDate.class),
                bestemt == null ? null : Status.valueOf(bestemt),
                rad.getString(6),
                rad.getObject(7, LocalDate.class),
                rad.getObject(8, LocalDate.class),
                rad.getObject(9, LocalDate.class));
    }
}
