alter table utboks add column lagt timestamptz not null default now();
comment on column utboks.lagt is 'Når hendelsen ble skrevet, UTC; bare for å måle hvor lenge den har ventet.';

create table driftslogg (
    nr      bigint generated always as identity primary key,
    tid     timestamptz not null,
    hvem    text not null,
    hva     text not null,
    gjelder text not null,
    fordi   text
);
comment on table driftslogg is 'Det driften har gjort med systemet, av hvem og hvorfor.';
comment on column driftslogg.tid is 'Når, UTC.';
comment on column driftslogg.hvem is 'NAV-identen til den som gjorde det.';
comment on column driftslogg.hva is 'Handlingen som kode (app.Driftslogg.Handling).';
comment on column driftslogg.gjelder is 'Det den gjaldt: en post på Kafka, en kanal, et antall. Aldri en person.';
comment on column driftslogg.fordi is 'Hvorfor, med hennes egne ord; null der det ikke spørres.';
