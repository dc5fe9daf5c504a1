-- Veilederens liste spør om alle ved kontoret på én gang.
create index person_kontor on person ((opplysninger ->> 'navKontor'));
