create table sammenslatt (
    fra uuid primary key,
    til uuid not null
);
create index sammenslatt_til on sammenslatt (til);
comment on table sammenslatt is 'Personer kjernen har funnet ut er en annen. En gammel hendelse om den ene skal ikke gjøre henne til to igjen.';
comment on column sammenslatt.fra is 'Person-id-en som ikke lenger er noens.';
comment on column sammenslatt.til is 'Den hun er.';
create index person_personident on person (personident);
