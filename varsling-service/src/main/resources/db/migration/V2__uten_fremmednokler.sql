-- Radene skrives i samme transaksjon som det de viser til, av samme kode. En fremmednøkkel slår opp og låser
-- raden det vises til for hver eneste rad: halvparten av arbeidet databasen hadde med en ny oppgave.
alter table levering drop constraint levering_oppgave_id_fkey;
alter table oppgave drop constraint oppgave_person_id_fkey;
alter table milepael drop constraint milepael_person_id_fkey;
