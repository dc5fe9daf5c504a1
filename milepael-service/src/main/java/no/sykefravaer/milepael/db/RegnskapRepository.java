package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Innkommet.Post;

/** Hva det er blitt av postene døra har lagt på Kafka, talt av basens egne utløsere etter hvert som det skrives (ADR-0037). */
@ApplicationScoped
public class RegnskapRepository {

    /** Emnene døra skriver. */
    public static final List<String> EMNER = List.of(Emner.SYKMELDING, Emner.SYKMELDING_TOMBSTONE);

    /** En post som ikke ble til nøyaktig ett; {@code antall} er én minus det den ble til. */
    public record Postavvik(Post post, int antall, Instant registrert) {}

    private record Sum(String hva, long antall) {}

    /** Én setning, så alt er av samme øyeblikk. */
    private static final String FORT = """
            select hva, sum(antall) from regnskap group by hva
            union all
            select case when forkastet is null then 'I_FEILKO' else 'FORKASTET_NYLIG' end, count(*)
            from feilko where emne = any(?) group by 1
            union all
            select 'VENTENDE_TOMBSTONE', count(*) from ventende_tombstone""";

    private static final String AVVIK = """
            insert into postavvik (emne, partisjon, posisjon, antall, registrert)
            select * from unnest(?::text[], ?::int[], ?::bigint[], ?::int[], ?::timestamptz[])
            on conflict (emne, partisjon, posisjon) do update set antall = excluded.antall
            where postavvik.antall <> excluded.antall""";

    /** Bare det som er bekreftet, og aldri åpningen: hver sum er den samme før og etter. */
    private static final String SLAA_SAMMEN = """
            with noen as (
                delete from regnskap where hva <> 'APNING' and (select count(*) from regnskap) > ? returning hva, antall)
            insert into regnskap (hva, antall) select hva, sum(antall) from noen group by hva""";

    /** Bare når det som står, er det den som åpner, regnet av: to samtidig skal ikke føre det samme to ganger. */
    private static final String APNE = """
            insert into regnskap (hva, antall) values ('APNING', ?)
            on conflict (hva) where hva = 'APNING' do update set antall = excluded.antall where regnskap.antall = ?::bigint""";

    private final Sql sql;

    RegnskapRepository(Sql sql) {
        this.sql = sql;
    }

    /** Summen av hvert slag; et det ikke er noe av, mangler. */
    public Map<String, Long> fort() {
        return sql.les(FORT, rad -> new Sum(rad.getString(1), rad.getLong(2)), Kolonne.av("text", EMNER)).stream()
                .collect(toMap(Sum::hva, Sum::antall));
    }

    /** Den samme posten om igjen er den samme raden. */
    public void foer(Collection<Postavvik> avvik) {
        Rader.av(avvik)
                .med("text", en -> en.post().emne())
                .med("int4", en -> en.post().partisjon())
                .med("int8", en -> en.post().posisjon())
                .med("int4", Postavvik::antall)
                .med("timestamptz", Postavvik::registrert)
                .skriv(sql, AVVIK);
    }

    /** @param fleste så mange rader kan stå; er det flere, blir det én for hvert slag */
    public void slaaSammen(int fleste) {
        sql.skriv(SLAA_SAMMEN, fleste);
    }

    /**
     * @param staar det som står som ikke gjort rede for; null når regnskapet ikke er åpnet
     * @param blir det som skal stå
     * @return usant når noe annet sto der
     */
    public boolean apne(Long staar, long blir) {
        return sql.skriv(APNE, blir, staar) == 1;
    }
}
