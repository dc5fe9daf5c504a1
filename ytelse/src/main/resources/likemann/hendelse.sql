-- Slik isoppfolgingstilfelle har det: bitene som kommer inn, de som er avbrutt, og tilfellene de fører til.
create table if not exists bit (
    id         bigint generated always as identity primary key,
    uuid       uuid        not null unique,
    person     uuid        not null,
    virksomhet text        not null,
    merker     text        not null,
    fom        date        not null,
    tom        date        not null,
    inntruffet timestamptz not null,
    behandlet  boolean     not null default false
);
create index if not exists bit_person on bit (person);
create index if not exists bit_ubehandlet on bit (id) where not behandlet;
comment on table bit is 'En hendelse fra Kafka; bare til måling';
comment on column bit.behandlet is 'Om tilfellet den fører til, er sendt';

create table if not exists avbrutt (
    bit bigint primary key references bit
);
comment on table avbrutt is 'Biter som ikke lenger gjelder; bare til måling';

create table if not exists tilfelle (
    id       bigint generated always as identity primary key,
    hendelse uuid        not null,
    person   uuid        not null,
    fom      date        not null,
    tom      date        not null,
    generert timestamptz not null
);
create index if not exists tilfelle_person on tilfelle (person);
comment on table tilfelle is 'Det siste fraværet til en person, regnet ut på nytt for hver bit; bare til måling';
comment on column tilfelle.hendelse is 'Biten som førte til det';
