-- En forlengelse endrer tilfellet og noen av milepælene. Med plass på siden røres ingen indeks (HOT).
alter table tilfelle set (fillfactor = 70);
alter table milepael set (fillfactor = 80);

-- En person ingen har fortalt noe om, har ikke noe kontor å stå under.
drop index person_kontor;
create index person_kontor on person ((opplysninger ->> 'navKontor')) where (opplysninger ->> 'navKontor') is not null;

-- Hver indeks har en setning som trenger den. Primærnøklene, de etter person_id og utboksens bærer inntaket.
comment on index tilfelle_person is 'Saken hentes for alle personene i en bunke (TilfelleRepository).';
comment on index milepael_person is 'Saken hentes for alle personene i en bunke (MilepaelRepository).';
comment on index bestilling_person is 'Saken hentes for alle personene i en bunke (BestillingRepository).';
comment on index tilfelle_start is 'Statistikken teller fravær etter dagen de begynte (StatistikkRepository).';
comment on index person_kontor is 'Veilederens liste spør om alle ved kontoret (SykmeldteRepository).';
comment on index fakta_kontor is 'Hvem et kontor har hatt (KontorRepository); bare personfakta står i den.';
comment on index fakta_mottatt is 'En kilde spør om én dag (AvstemmingRepository); grov, så den koster nesten intet å holde.';
comment on index fakta_nav_dokument is 'En tombstone vet bare dokumentets id (TombstoneRepository); bare Navs dokumenter står i den.';
