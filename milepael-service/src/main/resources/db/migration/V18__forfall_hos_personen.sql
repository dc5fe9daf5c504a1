-- Det forfalte finnes uten milepælene: raden kjenner personen. Avslutningen gjelder hele fraværet, så den står én gang.
alter table forfall add column person_id uuid;
update forfall f set person_id = m.person_id from milepael m where m.id = f.milepael_id;
alter table forfall drop constraint forfall_pkey;
alter table forfall rename column milepael_id to gjelder;

with avslutninger as (
    delete from forfall f using milepael m where f.hva = 'AVSLUTT' and m.id = f.gjelder
    returning f.dato, f.person_id, m.tilfelle_id)
insert into forfall (dato, person_id, gjelder, hva)
select distinct dato, person_id, tilfelle_id, 'AVSLUTT' from avslutninger;

alter table forfall alter column person_id set not null, add primary key (person_id, gjelder, hva);
drop index forfall_dato;
create index forfall_dato on forfall (dato, person_id);
comment on index forfall_dato is 'Hvem som har noe forfalt (ForfallRepository); lest fra den eldste dagen, uten tabellen.';
comment on column forfall.person_id is 'Personen det skjer hos.';
comment on column forfall.gjelder is 'Milepælen; fraværet når hva er AVSLUTT.';
