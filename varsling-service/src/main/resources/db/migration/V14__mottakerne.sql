create table mottakerlesing (
    mottaker text primary key,
    peker    text,
    lest     timestamptz not null
);
comment on table mottakerlesing is 'Hvor langt vi har lest av det hver mottaker selv har gjort med oppgavene.';
comment on column mottakerlesing.mottaker is 'NAV, ARBEIDSGIVER eller SYKMELDER';
comment on column mottakerlesing.peker is 'Der neste lesning begynner, slik mottakeren forstår det; tom før den første';
comment on column mottakerlesing.lest is 'Når den sist ble lest, virkelig tid';

create table tilbakemelding (
    oppgave_id   uuid primary key,
    mottaker     text        not null,
    tilstand     text        not null check (tilstand in ('UTFORT', 'FEILREGISTRERT')),
    mottatt      timestamptz not null,
    neste_forsok timestamptz not null,
    forsok       int         not null default 0,
    siste_feil   text,
    nav_call_id  text        not null
);
create index tilbakemelding_klar on tilbakemelding (mottaker, neste_forsok);
comment on table tilbakemelding is 'Det en mottaker har gjort ferdig hos seg, til det er gjort hos oss. Raden slettes da.';
comment on column tilbakemelding.oppgave_id is 'Vår oppgave';
comment on column tilbakemelding.mottaker is 'Hvem som har gjort det';
comment on column tilbakemelding.tilstand is 'UTFORT er gjort; FEILREGISTRERT skulle aldri vært laget, og oppfyller ingenting';
comment on column tilbakemelding.mottatt is 'Når vi leste det';
comment on column tilbakemelding.neste_forsok is 'Når det tidligst prøves igjen';
comment on column tilbakemelding.forsok is 'Antall ganger det er prøvd';
comment on column tilbakemelding.siste_feil is 'Feilkode fra siste forsøk, uten personopplysninger';
comment on column tilbakemelding.nav_call_id is 'Id-en som følger saken';
