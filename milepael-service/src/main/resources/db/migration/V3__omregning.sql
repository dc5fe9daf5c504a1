create table omregning (
    id          uuid primary key,
    status      text not null,
    utvalg      jsonb not null,
    startet     timestamptz not null,
    sist        timestamptz not null,
    antall      integer not null,
    behandlet   integer not null default 0,
    endret      integer not null default 0,
    feilet      integer not null default 0,
    forrige     uuid,
    nav_call_id text
);
create unique index omregning_en_om_gangen on omregning (status) where status = 'PAAGAAR';
comment on table omregning is 'Ny beregning av mange personer etter endret lov eller innføringsdato; én om gangen.';
comment on column omregning.status is 'PAAGAAR, FERDIG eller STANSET.';
comment on column omregning.utvalg is 'Hvem som ble bedt regnet på nytt, slik kallet sa det.';
comment on column omregning.startet is 'Når den ble satt i gang, UTC.';
comment on column omregning.sist is 'Når den sist kom et skritt videre, UTC.';
comment on column omregning.antall is 'Personer i utvalget da den ble satt i gang.';
comment on column omregning.behandlet is 'Personer regnet på nytt, medregnet de feilede.';
comment on column omregning.endret is 'Personer der noe ble annerledes.';
comment on column omregning.feilet is 'Personer det ikke lot seg gjøre å regne på nytt.';
comment on column omregning.forrige is 'Den siste personen som er tatt; null før den første. Herfra fortsetter den som starter igjen.';
comment on column omregning.nav_call_id is 'Nav-Call-Id fra kallet som satte den i gang.';

create table omregning_ko (
    person_id uuid primary key
);
comment on table omregning_ko is 'Personene i omregningen som pågår, tatt i id-rekkefølge. Tømmes når den er ferdig eller stanset.';
