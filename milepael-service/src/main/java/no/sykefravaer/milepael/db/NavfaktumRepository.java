package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.domene.Navfaktum;

/** Det Navs egne tjenester har meldt, og hva det førte til. */
@ApplicationScoped
public class NavfaktumRepository {

    /** Hva et faktum førte til. */
    public enum Utfall {
        VENTER,
        ANVENDT,
        UTEN_VIRKNING,
        FEILET
    }

    /** Et faktum som venter, og plikten det gjelder, nå som den finnes. */
    public record Ventende(Navfaktum faktum, UUID milepaelId) {}

    private static final String LEGG = """
            insert into navfaktum (id, personident, regel, innhold, meldt, utfall)
            values (?, ?, ?, ?::jsonb, ?::timestamptz, 'VENTER') on conflict (id) do nothing""";

    /** Det eldste om hver person, så rekkefølgen holder; plikten er den seneste som ikke er bortfalt. */
    private static final String NESTE = """
            select forst.innhold, m.id
            from (select distinct on (personident) personident, regel, innhold from navfaktum
                  where utfall = 'VENTER' order by personident, lopenummer) forst
            join person p on p.personident = forst.personident
            cross join lateral (select id from milepael
                where person_id = p.id and regel = forst.regel and status not in ('BORTFALT', 'HISTORISK')
                order by start desc limit 1) m
            limit 500""";

    private static final String MERK = "update navfaktum set utfall = ? where id = ? and utfall = 'VENTER'";

    private final Sql sql;
    private final Json json;

    NavfaktumRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** Det samme meldt to ganger er én rad. */
    public void legg(Personident om, Navfaktum faktum) {
        sql.skriv(
                LEGG,
                faktum.id(),
                om.verdi(),
                faktum.regel(),
                json.skriv(faktum),
                faktum.meldt().toString());
    }

    public List<Ventende> neste() {
        return sql.les(
                NESTE, rad -> new Ventende(json.les(rad.getString(1), Navfaktum.class), rad.getObject(2, UUID.class)));
    }

    /** Usant når en annen alt har tatt det. */
    public boolean merk(Navfaktum faktum, Utfall utfall) {
        return sql.skriv(MERK, utfall.name(), faktum.id()) == 1;
    }
}
