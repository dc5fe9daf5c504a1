package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Tilfelle;

/** Det enkle som forfaller: planlagte plikter som bare skal bli aktive, uten at sakene leses. */
@ApplicationScoped
public class AktiveringRepository {

    private static final String LAAS =
            "select p.id from person p where p.id = any(?) order by p.id for update skip locked";

    /**
     * Personer som ikke har annet forfalt enn dette. Hendelsene ligger i utboksen som milepæl og versjon, i samme rekkefølge
     * som kjernen forteller dem (Framdrift.I_TID).
     */
    private static final String AKTIVER = """
            with forfalt as materialized (
                select m.id, p.id as person_id, p.shard, m.versjon + 1 as versjon, m.aktiveres, m.frist, m.regel, m.orgnummer,
                    t.id as tilfelle_id, t.slutt + g.dager as over,
                    bool_and(f.hva = 'AKTIVER' and m.frist >= g.tidligste and coalesce(t.slutt + g.dager > g.dato, false))
                        over (partition by p.id) as enkel
                from (values (?::date, ?::date, ?::int)) as g(dato, tidligste, dager)
                    cross join unnest(?::uuid[], ?::int[]) as p(id, shard)
                    join forfall f on f.person_id = p.id and f.dato <= g.dato
                    left join milepael m on m.id = f.gjelder
                    left join tilfelle t on t.id = m.tilfelle_id),
            enkle as materialized (select * from forfalt where enkel),
            aktive as (
                update milepael m set status = 'AKTIV', versjon = e.versjon from enkle e where m.id = e.id),
            gjort as (
                delete from forfall f using enkle e where f.person_id = e.person_id and f.gjelder = e.id and f.hva = 'AKTIVER'),
            neste as (
                insert into forfall (person_id, dato, gjelder, hva)
                select distinct person_id, over, tilfelle_id, 'AVSLUTT' from enkle
                on conflict (person_id, gjelder, hva) do nothing),
            lagt as (
                insert into utboks (shard, person_id, milepael_id, versjon)
                select shard, person_id, id, versjon from enkle
                order by person_id, aktiveres, frist, regel collate "C", orgnummer collate "C")
            select distinct person_id from enkle""";

    private final Sql sql;
    private final Event<UtboksFylt> fylt;

    AktiveringRepository(Sql sql, Event<UtboksFylt> fylt) {
        this.sql = sql;
        this.fylt = fylt;
    }

    /** De av personene ingen andre har låst, låst til transaksjonen er ferdig. */
    public List<UUID> laasLedige(Collection<UUID> personer) {
        sql.les(Sql.ETTER_INDEKSEN, rad -> "");
        return sql.les(LAAS, rad -> rad.getObject(1, UUID.class), Kolonne.av("uuid", personer));
    }

    /**
     * Gjør det som er forfalt hos dem det er enkelt for; de andre er urørt.
     *
     * @param laaste personer låst av transaksjonen
     * @param tidligsteFrist en plikt med frist før dagen kan være historie, og er ikke enkel
     * @return dem det er gjort for
     */
    public Set<UUID> aktiver(Collection<UUID> laaste, LocalDate dato, LocalDate tidligsteFrist) {
        var sharder = laaste.stream().map(UtboksRepository::shard).toList();
        var gjorte = new HashSet<>(sql.les(
                AKTIVER,
                rad -> rad.getObject(1, UUID.class),
                dato,
                tidligsteFrist,
                Tilfelle.FRISKE_DAGER_SOM_BRYTER,
                Kolonne.av("uuid", laaste),
                Kolonne.av("int4", sharder)));
        if (!gjorte.isEmpty()) {
            fylt.fire(
                    new UtboksFylt(gjorte.stream().map(UtboksRepository::shard).collect(toSet())));
        }
        return gjorte;
    }
}
