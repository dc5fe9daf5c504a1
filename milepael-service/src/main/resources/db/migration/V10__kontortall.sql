-- Hvem et kontor har hatt, finnes igjen i det registeret har fortalt; et personfaktum er ikke et dokument.
create index fakta_kontor on fakta ((hendelse::jsonb #>> '{opplysninger,navKontor}')) where dokument_id is null;

alter table milepael_historikk add column dag date;
update milepael_historikk set dag = (tid at time zone 'Europe/Oslo')::date;
alter table milepael_historikk alter column dag set not null;
comment on column milepael_historikk.dag is 'Dagen det ble gjort, Europe/Oslo, etter tjenestens kalender; avgjør om det var i tide.';
