package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import no.sykefravaer.ytelse.benk.Saksfil;

/**
 * Åpne fravær som ligger der fra før. Tusen går gjennom kjernen; resten er de samme radene satt inn i basen med andre id-er,
 * kolonne for kolonne, så en ny kolonne følger med av seg selv. Radene til en person ligger sammen, og id-ene øker fra tusen til
 * tusen, slik de gjør når de blir til én etter én. Identnumrene deres er elleve siffer på rad, som kjernen godtar og
 * ingen har. Det som forfaller hos dem, er flyttet langt fram.
 */
final class Bestand {

    private static final int EKTE = 1000;
    private static final long FRO = 6_000_000; // plassen ingen måling når fram til
    static final String LANGT_FRAM = "update forfall set dato = dato + 30000 where dato < date '2090-01-01'";
    private static final List<String> TABELLER =
            List.of("person", "person_alias", "fakta", "tilfelle", "milepael", "forfall");

    private static final String KOLONNER = """
            select string_agg(quote_ident(column_name), ',' order by ordinal_position) || '|' || string_agg(case
                when column_name in ('id', 'person_id', 'tilfelle_id', 'gjelder', 'utspring')
                    then 'overlay(md5(' || column_name || '::text || n) placing lpad(to_hex(n), 8, ''0'') from 1 for 8)::uuid'
                when column_name = 'personnokkel' then column_name || ' || ''-'' || n'
                when column_name = 'personident' then 'lpad((%d + row_number() over ())::text, 11, ''0'')'
                else quote_ident(column_name) end, ',' order by ordinal_position)
            from information_schema.columns
            where table_schema = 'public' and table_name = '%s' and is_identity = 'NO' and is_generated = 'NEVER'""";

    private final Kjernen kjernen;
    private int ganger;

    Bestand(Kjernen kjernen) {
        this.kjernen = kjernen;
    }

    /** Øker bestanden til så mange; den blir aldri mindre enn tusen. */
    void til(int antall) throws IOException, SQLException, InterruptedException {
        if (ganger == 0) {
            lagMalen();
        }
        int nye = Math.max(1, antall / EKTE);
        for (var tabell : TABELLER) {
            mangfoldiggjor(tabell, ganger, nye - 1);
        }
        ganger = Math.max(ganger, nye);
        kjernen.gjor("vacuum analyze");
    }

    private void lagMalen() throws IOException, SQLException, InterruptedException {
        var hendelser = new Sakshendelser(Instant.parse("2026-03-02T08:00:00Z"));
        kjernen.les(Saksfil.av(EKTE, FRO).saker().map(hendelser::person));
        kjernen.les(Saksfil.av(EKTE, FRO).saker().flatMap(hendelser::opprett));
        kjernen.gjor(LANGT_FRAM);
        kjernen.gjor("create schema mal");
        for (var tabell : TABELLER) {
            kjernen.gjor("create table mal.%1$s as table public.%1$s".formatted(tabell));
        }
        ganger = 1;
    }

    /** @param fra de som alt er satt inn */
    private void mangfoldiggjor(String tabell, int fra, int til) throws SQLException {
        int forste = Math.max(1, fra);
        var kolonner = kjernen.tekst(KOLONNER.formatted(forste * EKTE, tabell)).split("\\|", 2);
        kjernen.gjor(
                "insert into %s (%s) select %s from mal.%s m cross join generate_series(%d, %d) n order by n, m.ctid"
                        .formatted(tabell, kolonner[0], kolonner[1], tabell, forste, til));
    }
}
