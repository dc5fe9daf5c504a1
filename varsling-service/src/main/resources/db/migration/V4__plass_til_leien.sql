-- Leien er en endring av en rad som snart endres igjen: er det plass på siden, rører den ingen indeks.
alter table levering set (fillfactor = 60);
-- Det som holdes til personen er avklart, leter ingen etter her.
drop index levering_klar;
create index levering_klar on levering (mottaker, neste_forsok) where status = 'VENTER' and neste_forsok is not null;
