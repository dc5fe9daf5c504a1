-- En part som henter, får et nummer på hver endring idet hun spør, under en lås for henne alene (db/Partsstrom): da er
-- numrene tildelt i den rekkefølgen de blir synlige, og en transaksjon som blir sent ferdig, kan ikke havne bak en leser.
create sequence oppgave_endring;
alter table oppgave add column endring bigint;
comment on column oppgave.endring is 'Nummeret på siste endring hos den som henter; null når den er endret siden. Den som endrer raden, tømmer det.';

create index oppgave_orgnummer_endring on oppgave (orgnummer, endring) where orgnummer is not null;
create index oppgave_hpr_endring on oppgave (hpr, endring) where hpr is not null;
