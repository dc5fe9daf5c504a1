create table tildeling (
    person_id uuid        primary key,
    kontor    text        not null,
    nav_ident text,
    versjon   int         not null,
    utforer   text        not null,
    tidspunkt timestamptz not null
);
create index tildeling_veileder on tildeling (kontor, nav_ident);
comment on table tildeling is 'Hvilken veileder som har den sykmeldte. Gjelder bare så lenge hun hører til kontoret tildelingen ble gjort ved.';
comment on column tildeling.person_id is 'Den sykmeldte; alle oppgavene hennes følger med, også de som kommer';
comment on column tildeling.kontor is 'Kontoret tildelingen ble gjort ved';
comment on column tildeling.nav_ident is 'Veilederen som har henne; null når hun er tatt tilbake til kontoret';
comment on column tildeling.versjon is 'Vokser med hver endring; den som endrer, må ha sett den siste';
comment on column tildeling.utforer is 'NAV-identen til den som tildelte, eller FODSELSDAG når kontorets fordeling gjorde det';
comment on column tildeling.tidspunkt is 'Når det ble gjort';

create table fordeling (
    kontor     text        not null,
    fodselsdag int         not null check (fodselsdag between 1 and 31),
    nav_ident  text        not null,
    utforer    text        not null,
    tidspunkt  timestamptz not null,
    primary key (kontor, fodselsdag)
);
comment on table fordeling is 'Hvem som får de nye ved kontoret, etter dagen i måneden de er født.';
comment on column fordeling.kontor is 'Kontoret';
comment on column fordeling.fodselsdag is 'Dagen i måneden, 1–31';
comment on column fordeling.nav_ident is 'Veilederen som får dem som er født den dagen';
comment on column fordeling.utforer is 'NAV-identen til lederen som bestemte det';
comment on column fordeling.tidspunkt is 'Når det ble bestemt';

create table flytting (
    id         uuid        primary key,
    kontor     text        not null,
    fra        text        not null,
    til        text        not null,
    arsak      text        not null,
    alle       int         not null,
    behandlet  int         not null default 0,
    flyttet    int         not null default 0,
    utforer    text        not null,
    startet    timestamptz not null,
    sist       timestamptz not null
);
comment on table flytting is 'En hel portefølje flyttet fra én veileder til en annen i én handling, og hvor langt den er kommet.';
comment on column flytting.kontor is 'Kontoret begge hører til';
comment on column flytting.fra is 'NAV-identen til den som hadde dem';
comment on column flytting.til is 'NAV-identen til den som får dem';
comment on column flytting.arsak is 'Hvorfor, som kode: FRAVAER, SLUTTET eller OMFORDELING';
comment on column flytting.alle is 'Hvor mange som skulle flyttes: dem lederen får se';
comment on column flytting.behandlet is 'Hvor mange det er sett på til nå';
comment on column flytting.flyttet is 'Hvor mange som har fått ny veileder; resten er endret av andre imens, eller ikke ved kontoret lenger';
comment on column flytting.utforer is 'NAV-identen til lederen';
comment on column flytting.startet is 'Når lederen bestemte det';
comment on column flytting.sist is 'Når det sist ble flyttet noen; er det lenge siden, har noe stanset den';

create function fodselsdato_som_tall(personident text) returns int language sql immutable parallel safe return
    (case when substr(personident, 5, 2) < '40' and substr(personident, 7, 3) >= '500' then 20 else 19 end * 100
        + substr(personident, 5, 2)::int) * 10000
    + (substr(personident, 3, 2)::int
        - case when substr(personident, 3, 1) >= '8' then 80
            when substr(personident, 3, 2) > '65' then 65
            when substr(personident, 3, 1) >= '4' then 40
            else 0 end) * 100
    + (left(personident, 2)::int - 1) % 40 + 1;
comment on function fodselsdato_som_tall is 'Fødselsdatoen i et identnummer som tallet ååååmmdd. Et D-nummer har dag + 40, et oppdiktet nummer måned + 40, 65 eller 80.';
