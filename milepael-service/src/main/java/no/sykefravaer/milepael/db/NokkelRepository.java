package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.AliasRepository.Alias;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Person;

/** Nøklene til dem som ble kjent under en tidligere hemmelighet: de må kjennes under den gjeldende før den gamle fjernes. */
@ApplicationScoped
public class NokkelRepository {

    /** Den som har hatt flere numre, har en nøkkel for hvert. */
    private static final String UTEN_GJELDENDE = """
            select person_id from (
                select person_id, split_part(personnokkel, '.', 1) = ? as gjeldende, count(*) as antall
                from person_alias group by person_id, split_part(personnokkel, '.', 1)) as n
            group by person_id
            having coalesce(max(antall) filter (where not gjeldende), 0) > coalesce(max(antall) filter (where gjeldende), 0)""";

    private static final String NESTE =
            "select * from (" + UTEN_GJELDENDE + ") as u where person_id > ? order by person_id limit ?";

    private static final String ANTALL = "select count(*) from (" + UTEN_GJELDENDE + ") as u";

    private static final String NUMRE = """
            select id, personident from person where id = any(?)
            union select person_id, hendelse::jsonb ->> 'personident' from fakta where person_id = any(?)
            union select person_id, hendelse::jsonb ->> 'tidligere' from fakta
                where person_id = any(?) and dokument_id is null and hendelse::jsonb ->> 'tidligere' is not null""";

    private final Sql sql;
    private final Personnokler nokler;
    private final PersonRepository personer;
    private final AliasRepository aliaser;

    NokkelRepository(Sql sql, Personnokler nokler, PersonRepository personer, AliasRepository aliaser) {
        this.sql = sql;
        this.nokler = nokler;
        this.personer = personer;
        this.aliaser = aliaser;
    }

    /** Personene som mangler den gjeldende nøkkelen, i rekkefølge fra den etter denne. */
    public List<UUID> utenGjeldende(UUID etter, int antall) {
        return sql.les(NESTE, rad -> rad.getObject(1, UUID.class), nokler.gjeldende(), etter, antall);
    }

    public long antallUtenGjeldende() {
        return sql.les(ANTALL, rad -> rad.getLong(1), nokler.gjeldende()).getFirst();
    }

    /** Gir dem nøkkelen til hvert nummer de har hatt. Låst, så ingen av dem slås sammen med en annen imens. */
    public void forny(Collection<UUID> hvem) {
        var finnes = personer.laasAlle(hvem).stream().map(Person::id).toList();
        var ider = Kolonne.av("uuid", finnes);
        aliaser.legg(sql
                .les(
                        NUMRE,
                        rad -> new Alias(gjeldende(rad.getString(2)), rad.getObject(1, UUID.class)),
                        ider,
                        ider,
                        ider)
                .stream()
                .distinct()
                .toList());
    }

    private String gjeldende(String ident) {
        return nokler.av(new Personident(ident)).getFirst();
    }
}
