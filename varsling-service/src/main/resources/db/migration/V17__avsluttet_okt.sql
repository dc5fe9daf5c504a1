create table avsluttet_okt (
    avtrykk text        primary key,
    glemmes timestamptz not null
);
comment on table avsluttet_okt is 'Øktene noen har logget ut av. Kapselen i nettleseren har hele økta i seg, så uten denne kunne en kopi av den brukes til den gikk ut.';
comment on column avsluttet_okt.avtrykk is 'SHA-256 av identitetstokenet i økta, heksadesimalt.';
comment on column avsluttet_okt.glemmes is 'Når tokenet er gått ut av seg selv, og raden ikke trengs mer, UTC.';

-- To personer som viser seg å være én, har én logg. Alt annet i raden står.
drop trigger innsynslogg_staar on innsynslogg;
create trigger innsynslogg_staar
    before delete or update of nr, tid, rolle, utforer, rettighet, hva, merknad, avvist, nav_call_id on innsynslogg
    for each row execute function innsynslogg_staar();
comment on table innsynslogg is 'Hver gang noen så på en person, eller ville se. Rader legges til og endres aldri; bare person_id følger med når to personer viser seg å være én.';
