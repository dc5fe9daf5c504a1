create table ventende_tombstone (
    emne        text not null,
    partisjon   integer not null,
    posisjon    bigint not null,
    dokument_id text not null,
    innhold     text not null,
    nav_call_id text,
    primary key (emne, partisjon, posisjon)
);
create index ventende_tombstone_dokument on ventende_tombstone (dokument_id);
comment on table ventende_tombstone is 'Slettinger fra Nav av dokumenter ingen har sendt oss ennå. De anvendes sammen med det første om dokumentet.';
comment on column ventende_tombstone.posisjon is 'Offset i partisjonen; samme post lest på nytt gir ingen ny rad.';
comment on column ventende_tombstone.dokument_id is 'Id-en tombstonen gjelder, det eneste den vet.';
comment on column ventende_tombstone.innhold is 'Tombstonen som JSON.';
comment on column ventende_tombstone.nav_call_id is 'Nav-Call-Id fra kallet eller posten den kom med.';

-- Bare dokumenter fra Nav slås opp uten at personen er kjent.
create index fakta_nav_dokument on fakta (dokument_id) where kilde = 'nav';
