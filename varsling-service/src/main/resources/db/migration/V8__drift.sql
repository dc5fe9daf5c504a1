alter table feilko
    add column nokkel         text,
    add column sist           timestamptz,
    add column forkastet      timestamptz,
    add column forkastet_av   text,
    add column forkastet_fordi text;
comment on column feilko.nokkel is 'Nøkkelen på Kafka: kjernens id på personen; tom for poster lagt her før den ble tatt vare på';
comment on column feilko.sist is 'Når den sist ble forsøkt på nytt, UTC; tom når den bare er forsøkt én gang';
comment on column feilko.forkastet is 'Når noen bestemte at den ikke skal behandles, UTC; tom når den venter. Raden blir stående';
comment on column feilko.forkastet_av is 'NAV-identen til den som forkastet den';
comment on column feilko.forkastet_fordi is 'Hvorfor den ble forkastet, med hennes egne ord';

create table driftslogg (
    nr      bigint generated always as identity primary key,
    tid     timestamptz not null,
    hvem    text not null,
    hva     text not null,
    gjelder text not null,
    fordi   text
);
comment on table driftslogg is 'Det driften har gjort med tjenesten, av hvem og hvorfor';
comment on column driftslogg.tid is 'Når, UTC';
comment on column driftslogg.hvem is 'NAV-identen til den som gjorde det';
comment on column driftslogg.hva is 'Handlingen som kode (app.Driftslogg.Handling)';
comment on column driftslogg.gjelder is 'Det den gjaldt: en post på Kafka, en kanal, et antall. Aldri en person';
comment on column driftslogg.fordi is 'Hvorfor, med hennes egne ord; tom der det ikke spørres';
