create unlogged table apen_hos_mottaker (
    mottaker   text,
    ekstern_id text,
    oppgave_id uuid not null,
    primary key (mottaker, ekstern_id)
);
comment on table apen_hos_mottaker is 'Det en mottaker sier er åpent, mens det sammenlignes med vårt. Fylles på nytt hver gang.';
comment on column apen_hos_mottaker.mottaker is 'NAV, ARBEIDSGIVER eller SYKMELDER';
comment on column apen_hos_mottaker.ekstern_id is 'Id-en oppgaven har hos mottakeren';
comment on column apen_hos_mottaker.oppgave_id is 'Vår id, slik mottakeren har den';

create table sammenligning (
    mottaker   text        not null,
    dag        date        not null,
    begynt     timestamptz not null,
    ferdig     timestamptz,
    feil       text,
    apne_der   int         not null default 0,
    lukket_der int         not null default 0,
    mangler    int         not null default 0,
    lukket_her int         not null default 0,
    ukjent     int         not null default 0,
    primary key (mottaker, dag)
);
comment on table sammenligning is 'Hva den nattlige sammenligningen av åpne oppgaver fant hos hver mottaker.';
comment on column sammenligning.mottaker is 'NAV, ARBEIDSGIVER eller SYKMELDER';
comment on column sammenligning.dag is 'Dagen den ble gjort, Europe/Oslo';
comment on column sammenligning.begynt is 'Når den begynte, virkelig tid';
comment on column sammenligning.ferdig is 'Når den var ferdig; tom når den ikke ble det';
comment on column sammenligning.feil is 'Feilkoden som stanset den';
comment on column sammenligning.apne_der is 'Åpne hos mottakeren';
comment on column sammenligning.lukket_der is 'Åpne her, ferdige der; tatt som tilbakemeldinger';
comment on column sammenligning.mangler is 'Åpne her, borte der; sendt på nytt';
comment on column sammenligning.lukket_her is 'Lukket her, åpne der; lukket der på nytt';
comment on column sammenligning.ukjent is 'Åpne der uten å være noen av våre; bare talt';
