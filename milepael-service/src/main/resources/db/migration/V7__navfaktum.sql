create table navfaktum (
    id          uuid primary key,
    lopenummer  bigint generated always as identity,
    personident text        not null,
    regel       text        not null,
    innhold     jsonb       not null,
    meldt       timestamptz not null,
    utfall      text        not null
);
create index navfaktum_venter on navfaktum (personident) where utfall = 'VENTER';
comment on table navfaktum is 'Det Navs egne tjenester har meldt om en plikt: møter og vurderinger av aktivitetskravet.';
comment on column navfaktum.id is 'Navnet Nav ga meldingen; den samme levert to ganger er én rad.';
comment on column navfaktum.lopenummer is 'Rekkefølgen meldingene kom i.';
comment on column navfaktum.personident is 'Fødselsnummer eller D-nummer; bare til å finne saken med.';
comment on column navfaktum.regel is 'Plikten meldingen gjelder.';
comment on column navfaktum.innhold is 'Handlingen og beslutningen meldingen er lest som (domene.Navfaktum).';
comment on column navfaktum.meldt is 'Når Nav-tjenesten sier det skjedde, UTC.';
comment on column navfaktum.utfall is 'VENTER (plikten finnes ikke ennå), ANVENDT, UTEN_VIRKNING (det er alt slik, eller kan ikke gjøres) eller FEILET (en feil hos oss).';
