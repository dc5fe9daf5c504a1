package no.sykefravaer.systemtest;

import java.util.stream.Stream;
import no.sykefravaer.systemtest.system.Databasene;

/** Den neste utgaven finnes ikke ennå; det den kan gjøre med skjemaet, er det {@link MigreringsregelTest} tillater. */
record NesteUtgave(Databasene databasene) {

    /**
     * En kolonne med og en uten verdi i hver tabell. Én tabell i hver transaksjon: den som holder låsen på en mens den venter på
     * den neste, kan låse seg fast med dem som skriver.
     */
    private static final String NYE_KOLONNER = """
            do $$ declare tabell regclass; begin
                for tabell in select oid from pg_class
                    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'
                        and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
                loop
                    execute format('alter table %s add column neste text, add column neste_ogsa int not null default 0', tabell);
                    commit;
                end loop;
            end $$""";

    /** En tabell, en indeks og en migrering den gamle ikke kjenner. */
    private static final String RESTEN = """
            create table neste (id int primary key);
            create index person_neste on person (neste);
            insert into flyway_schema_history
            select max(installed_rank) + 1, '999', 'neste', 'SQL', 'V999__neste.sql', 1, current_user, now(), 1, true
            from flyway_schema_history""";

    void migrer() {
        Stream.of(NYE_KOLONNER, RESTEN).forEach(setning -> {
            databasene.endreMilepael(setning);
            databasene.endreVarsling(setning);
        });
    }
}
