alter table milepael add column beslutning jsonb;
comment on column milepael.beslutning is 'Det en person sist har bestemt (domene.Beslutning): status, årsakskode og dagen det tar slutt, med det som gjaldt før. Huskes også når planen sier noe annet; null når ingen har bestemt noe.';

-- Det som alt er meldt utført, er bestemt av noen og kan angres.
update milepael set beslutning = '{"status":"OPPFYLT"}' where status = 'OPPFYLT';

comment on column forfall.hva is 'AKTIVER, VEKK (en beslutning utløper) eller AVSLUTT.';

create table milepael_historikk (
    milepael_id uuid not null,
    versjon     integer not null,
    handling    text not null,
    status      text not null,
    arsak       text,
    til         date,
    begrunnelse text,
    rolle       text not null,
    utforer     text not null,
    tid         timestamptz not null,
    nav_call_id text,
    primary key (milepael_id, versjon)
);
comment on table milepael_historikk is 'Hver gang noen gjorde noe med en plikt. Rader legges til og endres aldri; bare Nav og den sykmeldte ser dem.';
comment on column milepael_historikk.versjon is 'Milepælens versjon etterpå.';
comment on column milepael_historikk.handling is 'Hva som ble gjort (domene.Handling), eller ANGRE.';
comment on column milepael_historikk.status is 'Milepælens status etterpå.';
comment on column milepael_historikk.arsak is 'Årsakskoden, slik regelverket tillater for plikten; null når ingen kreves.';
comment on column milepael_historikk.til is 'Dagen beslutningen tar slutt, Europe/Oslo; null når den står til den angres.';
comment on column milepael_historikk.begrunnelse is 'Fri tekst. Forlater aldri basen på Kafka og logges aldri.';
comment on column milepael_historikk.rolle is 'Rollen den som gjorde det, hadde i tokenet.';
comment on column milepael_historikk.utforer is 'NAV-ident, eller orgnummeret til arbeidsgiveren; aldri et identnummer.';
comment on column milepael_historikk.tid is 'Når det ble gjort, UTC.';
comment on column milepael_historikk.nav_call_id is 'Nav-Call-Id fra kallet.';
