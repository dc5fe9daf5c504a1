-- En dag mange oppgaver går ut hos partene, får alle ny frist på én gang. De nye oppgavene skal ikke stå bak dem.
alter table levering add column kan_vente boolean not null default false;
comment on column levering.kan_vente is 'Leies ut først når ingenting annet til samme mottaker er klart';
drop index levering_klar;
create index levering_klar on levering (mottaker, kan_vente, neste_forsok)
    where status = 'VENTER' and neste_forsok is not null;
