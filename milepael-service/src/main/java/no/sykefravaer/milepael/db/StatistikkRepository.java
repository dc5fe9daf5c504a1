package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import no.sykefravaer.milepael.domene.Statistikkutvalg;

/** Teller fravær slik de er lagret, etter registrert slutt. */
@ApplicationScoped
public class StatistikkRepository {

    private static final String BEGYNT = """
            select count(*) from tilfelle t join person p on p.id = t.person_id
            where not t.opphort and t.start between ? and ?
                and (?::text is null or p.opplysninger ->> 'navKontor' = ?)""";

    private static final String PASSERT = """
            select u.uke, count(*) from tilfelle t
            join unnest(?::int[], ?::date[], ?::date[]) as u(uke, start, frist) on t.start = u.start and t.slutt >= u.frist
            join person p on p.id = t.person_id
            where not t.opphort and (?::text is null or p.opplysninger ->> 'navKontor' = ?)
            group by u.uke""";

    /** Siste dag i en uke av et fravær som begynte {@code start}. */
    public record Ukeslutt(int uke, LocalDate start, LocalDate frist) {}

    private record Antall(int uke, long antall) {}

    private final Sql sql;

    StatistikkRepository(Sql sql) {
        this.sql = sql;
    }

    public long begynt(Statistikkutvalg utvalg) {
        return sql.les(BEGYNT, rad -> rad.getLong(1), utvalg.fom(), utvalg.tom(), utvalg.enhet(), utvalg.enhet())
                .getFirst();
    }

    /** Hvor mange som varte til og med fristen, for hver uke noen gjorde det. */
    public Map<Integer, Long> passert(Collection<Ukeslutt> frister, String enhet) {
        return Rader.av(frister)
                .med("int4", Ukeslutt::uke)
                .med("date", Ukeslutt::start)
                .med("date", Ukeslutt::frist)
                .les(sql, PASSERT, rad -> new Antall(rad.getInt(1), rad.getLong(2)), enhet, enhet)
                .stream()
                .collect(toMap(Antall::uke, Antall::antall));
    }
}
