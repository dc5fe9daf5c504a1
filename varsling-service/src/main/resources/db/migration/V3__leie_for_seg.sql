-- Leien står i en kolonne uten indeks, så å leie ut en rad ikke skriver den om i tre indekser.
alter table levering add column leid_til timestamptz;
alter table levering set (fillfactor = 80);
comment on column levering.leid_til is 'Et forsøk er i gang og eier raden så lenge; etter det kan den leies ut igjen';
comment on column levering.neste_forsok is 'Når den kan prøves; tom mens personen er uavklart';
