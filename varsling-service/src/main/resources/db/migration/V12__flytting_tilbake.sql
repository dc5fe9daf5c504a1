alter table tildeling add column flytting uuid;
create index tildeling_flytting on tildeling (flytting) where flytting is not null;
create index flytting_kontor on flytting (kontor, startet);
comment on column tildeling.flytting is 'Flyttingen av en hel portefølje som ga henne denne veilederen; null når hun er tildelt for seg. Så kan de flyttes tilbake.';
comment on column flytting.arsak is 'Hvorfor, som kode: FRAVAER, SLUTTET, OMFORDELING, eller TILBAKE når en annen flytting gjøres om';
