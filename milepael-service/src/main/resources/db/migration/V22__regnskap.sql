create table regnskap (
    nr     bigint generated always as identity primary key,
    hva    text   not null,
    antall bigint not null
);
create unique index regnskap_apning on regnskap (hva) where hva = 'APNING';
comment on table regnskap is 'Hva det er blitt av postene døra har lagt på Kafka, talt (ADR-0037). Summen for hver hva er tallet; radene slås sammen hvert minutt.';
comment on column regnskap.hva is 'Utfallet til fakta (domene.Utfall), PERSONFAKTUM, GJENTATT, FLERE, SLETTET, FORKASTET, eller APNING: det som ikke var gjort rede for da regnskapet begynte.';
comment on column regnskap.antall is 'Så mange flere, eller færre når det er negativt.';
comment on index regnskap_apning is 'Regnskapet åpnes én gang, hvor mange instanser det enn er.';

create table postavvik (
    emne       text        not null,
    partisjon  integer     not null,
    posisjon   bigint      not null,
    antall     integer     not null,
    registrert timestamptz not null,
    primary key (emne, partisjon, posisjon)
);
comment on table postavvik is 'Poster som ikke ble til nøyaktig ett faktum eller én rad i feilkøen. Nøkkelen er plassen på Kafka, så en post som leveres på nytt, telles én gang.';
comment on column postavvik.posisjon is 'Offset i partisjonen.';
comment on column postavvik.antall is 'Én minus det posten ble til: 1 når alt i den var kommet før, −1 når en sletting gjaldt to personer.';
comment on column postavvik.registrert is 'Dørens klokke da posten kom, UTC; raden slettes når Kafka ikke lenger kan levere posten (app.Lagringstid).';

-- Regnskapet følger tabellene, uansett hvem som skriver i dem og hvordan: én rad for hver setning, ikke for hvert faktum.
create function fakta_inn() returns trigger language plpgsql as
$$ begin
    insert into regnskap (hva, antall) select coalesce(utfall, 'PERSONFAKTUM'), count(*) from nye group by 1;
    return null;
end $$;
create function fakta_endret() returns trigger language plpgsql as
$$ begin
    insert into regnskap (hva, antall)
    select hva, sum(antall) from (
        select coalesce(utfall, 'PERSONFAKTUM') as hva, 1 as antall from nye
        union all select coalesce(utfall, 'PERSONFAKTUM'), -1 from gamle) endring
    group by hva having sum(antall) <> 0;
    return null;
end $$;
create function fakta_ut() returns trigger language plpgsql as
$$ begin
    insert into regnskap (hva, antall) select coalesce(utfall, 'PERSONFAKTUM'), -count(*) from gamle group by 1;
    return null;
end $$;
create trigger fakta_inn after insert on fakta
    referencing new table as nye for each statement execute function fakta_inn();
create trigger fakta_endret after update on fakta
    referencing old table as gamle new table as nye for each statement execute function fakta_endret();
create trigger fakta_ut after delete on fakta
    referencing old table as gamle for each statement execute function fakta_ut();

create function fakta_tommes_ikke() returns trigger language plpgsql as
$$ begin raise exception 'fakta kan ikke tømmes: det står ikke i regnskapet hva som ble borte'; end $$;
create trigger fakta_tommes_ikke before truncate on fakta execute function fakta_tommes_ikke();

create function postavvik_inn() returns trigger language plpgsql as
$$ begin
    insert into regnskap (hva, antall)
    select case when antall > 0 then 'GJENTATT' else 'FLERE' end, sum(antall) from nye group by 1;
    return null;
end $$;
create function postavvik_endret() returns trigger language plpgsql as
$$ begin
    insert into regnskap (hva, antall)
    select hva, sum(antall) from (
        select case when antall > 0 then 'GJENTATT' else 'FLERE' end as hva, antall from nye
        union all select case when antall > 0 then 'GJENTATT' else 'FLERE' end, -antall from gamle) endring
    group by hva having sum(antall) <> 0;
    return null;
end $$;
create trigger postavvik_inn after insert on postavvik
    referencing new table as nye for each statement execute function postavvik_inn();
create trigger postavvik_endret after update on postavvik
    referencing old table as gamle new table as nye for each statement execute function postavvik_endret();

-- Det som er her fra før. Den forrige utgaven venter med å skrive fakta mens det telles, et halvt sekund for hver million.
insert into regnskap (hva, antall) select coalesce(utfall, 'PERSONFAKTUM'), count(*) from fakta group by 1;

-- En tom base har ingenting å gå ut fra; i en annen åpnes regnskapet når alt på Kafka er lest.
insert into regnskap (hva, antall)
select 'APNING', 0
where not exists (select from fakta) and not exists (select from feilko) and not exists (select from ventende_tombstone);
