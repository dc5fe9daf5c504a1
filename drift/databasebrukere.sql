-- De to brukerne en tjeneste har i databasen sin. Kjøres av administratoren, tilkoblet databasen, før tjenesten startes
-- første gang, og trygt om igjen. Brukerne heter det databasen heter, og det samme med _eier; passordene settes for seg.
--   <database>_eier  eier alt og kjører migreringene (QUARKUS_FLYWAY_USERNAME). Ingen tjeneste som går, trenger den.
--   <database>       leser og skriver rader. Kan ikke lage, endre, tømme eller slette tabeller, eller slå av en utløser.
do $$
declare
    tjeneste text := current_database();
    eier     text := current_database() || '_eier';
    rolle    text;
    sak      text;
begin
    foreach rolle in array array [eier, tjeneste] loop
        if not exists (select from pg_roles where rolname = rolle) then
            execute format('create role %I login', rolle);
        end if;
    end loop;

    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to %I', current_database(), tjeneste);
    execute format('alter database %I owner to %I', current_database(), eier);
    execute format('alter schema public owner to %I', eier);

    -- Det som alt finnes, og ikke hører til en utvidelse eller en kolonne.
    for sak in
        select format('%s %s', case relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass)
        from pg_class c
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'S')
            and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('e', 'a', 'i'))
        union all
        select format('function %s', p.oid::regprocedure)
        from pg_proc p
        where pronamespace = 'public'::regnamespace
            and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    loop
        execute format('alter %s owner to %I', sak, eier);
    end loop;
    execute format('grant select, insert, update, delete on all tables in schema public to %I', tjeneste);
    execute format('grant usage on all sequences in schema public to %I', tjeneste);

    -- Og det migreringene lager siden.
    execute format(
        'alter default privileges for role %I in schema public grant select, insert, update, delete on tables to %I',
        eier, tjeneste);
    execute format('alter default privileges for role %I in schema public grant usage on sequences to %I', eier, tjeneste);
end $$;
