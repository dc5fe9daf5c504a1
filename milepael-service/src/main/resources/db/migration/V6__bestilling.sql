create table bestilling (
    id          uuid primary key,
    person_id   uuid    not null,
    regel       text    not null,
    dag         date    not null,
    gjelder     date    not null,
    frist       date,
    arsak       text,
    rolle       text    not null,
    trukket     boolean not null
);
create index bestilling_person on bestilling (person_id);
comment on table bestilling is 'Plikter noen har bedt om, utenom kalenderen. Planen regnes av fakta og av disse.';
comment on column bestilling.id is 'Velges av den som ber, så det samme bedt om to ganger er én bestilling.';
comment on column bestilling.regel is 'Plikten det bes om (regelverk.Bestillinger).';
comment on column bestilling.dag is 'Dagen det ble bedt om, Europe/Oslo.';
comment on column bestilling.gjelder is 'En dag i fraværet det gjelder, Europe/Oslo.';
comment on column bestilling.frist is 'Fristen den som ba, har valgt; null når regelen gir den.';
comment on column bestilling.arsak is 'Årsaken som kode, eller null.';
comment on column bestilling.rolle is 'Den som ba: NAV, ARBEIDSGIVER, SYKMELDER eller SYKMELDT. Hvem det var, står i milepael_historikk.';
comment on column bestilling.trukket is 'Sant når bestillingen er tatt tilbake.';

alter table milepael
    add column utspring uuid,
    add column mote     jsonb;
comment on column milepael.utspring is 'Bestillingen eller den andre milepælen plikten kommer av; null for en i kalenderen.';
comment on column milepael.mote is 'Dialogmøtet plikten gjelder: tidspunkt (Europe/Oslo), stedet som kode, og om sykmelder er med. Null for andre.';
comment on column milepael.uke is 'Uken regelen er oppkalt etter; 0 for det noen har bedt om eller bestemt.';

create table notat (
    id        uuid primary key,
    person_id uuid        not null,
    tekst     text        not null,
    utforer   text        not null,
    tid       timestamptz not null,
    slettet   timestamptz
);
create index notat_person on notat (person_id);
comment on table notat is 'Korte notater veiledere skriver om en sak. Forlater aldri basen på Kafka og logges aldri.';
comment on column notat.tekst is 'Det veilederen skrev, høyst 500 tegn.';
comment on column notat.utforer is 'NAV-identen til den som skrev det.';
comment on column notat.tid is 'Når det ble skrevet, UTC.';
comment on column notat.slettet is 'Når den som skrev det, tok det tilbake, UTC; null når det står. Raden blir stående.';
