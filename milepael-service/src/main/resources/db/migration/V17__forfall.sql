-- Aktiveringen slår opp det forfalte etter person, over milepælene hennes; dagen har sin egen indeks.
update forfall f set hva = 'AKTIVER_BESLUTTET'
from milepael m where m.id = f.milepael_id and f.hva = 'AKTIVER' and m.beslutning is not null;
alter table forfall drop constraint forfall_pkey;
alter table forfall add primary key (milepael_id, hva);
create index forfall_dato on forfall (dato);
comment on index forfall_dato is 'Hvem som har noe forfalt (ForfallRepository); lest fra den eldste dagen.';
comment on column forfall.hva is 'AKTIVER (ingen har bestemt noe om plikten), AKTIVER_BESLUTTET, VEKK (en beslutning utløper) eller AVSLUTT.';

alter table utboks
    alter column hendelse drop not null,
    add column milepael_id uuid,
    add column versjon     integer,
    add constraint utboks_sier_noe check (hendelse is not null or (milepael_id is not null and versjon is not null));
create index utboks_uskrevet on utboks (person_id) where hendelse is null;
comment on index utboks_uskrevet is 'Det som må skrives ut før noe om personen endres (UtboksRepository); nesten alltid tom.';
comment on column utboks.hendelse is 'Hendelsen som JSON; null for en aktivering som skrives ut når den sendes, eller før milepælen eller personen endres.';
comment on column utboks.milepael_id is 'Milepælen som ble aktiv; null når hendelsen er skrevet ut fra først av.';
comment on column utboks.versjon is 'Versjonen milepælen da fikk.';
