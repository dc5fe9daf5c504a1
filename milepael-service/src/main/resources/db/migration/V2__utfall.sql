alter table fakta
    add column dokument_id text,
    add column utfall      text;
comment on column fakta.dokument_id is 'Dokumentets id hos kilden; null for et personfaktum.';
comment on column fakta.utfall is 'Hva faktumet førte til (domene.Utfall) slik fakta er kjent nå: et som kommer sent, kan endre det. Null for et personfaktum.';

update fakta set dokument_id = hendelse::jsonb ->> 'sykmeldingId';
