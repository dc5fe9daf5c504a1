create table innsynslogg (
    nr          bigint generated always as identity primary key,
    tid         timestamptz not null,
    rolle       text        not null,
    utforer     text        not null,
    rettighet   text,
    person_id   uuid,
    hva         text        not null,
    merknad     text,
    avvist      boolean     not null,
    nav_call_id text
);
create index innsynslogg_person on innsynslogg (person_id, nr desc);
comment on table innsynslogg is 'Hver gang noen så på en person, eller ville se. Rader legges til og endres aldri; bare person_id følger med når to personer viser seg å være én.';
comment on column innsynslogg.nr is 'Rekkefølgen radene ble skrevet i; pekeren når loggen leses litt om gangen.';
comment on column innsynslogg.tid is 'Når det var, virkelig tid, UTC.';
comment on column innsynslogg.rolle is 'Rollen den som så, hadde i tokenet.';
comment on column innsynslogg.utforer is 'Den som så: NAV-ident, HPR-nummer eller orgnummer, og for en sykmeldt hennes egen person_id; aldri et identnummer.';
comment on column innsynslogg.rettighet is 'Det tilgangen hviler på, også når den ikke ble gitt: kontoret og det beskyttelsen krever, eller partens eget forhold til saken.';
comment on column innsynslogg.person_id is 'Den det gjelder; null bare når ingen vet hvem det er, som i en post ingen kunne lese.';
comment on column innsynslogg.hva is 'Hva det ble sett på, som kode (domene.Innsynsrad.Slag).';
comment on column innsynslogg.merknad is 'Kort om hvorfor, eller om hva når person_id mangler; uten identnumre og linjeskift. Null når det ikke er noe å si.';
comment on column innsynslogg.avvist is 'Sant når hun ikke fikk se.';
comment on column innsynslogg.nav_call_id is 'Nav-Call-Id fra kallet.';

create function innsynslogg_staar() returns trigger language plpgsql as
$$ begin raise exception 'innsynsloggen kan bare legges til'; end $$;
create trigger innsynslogg_staar
    before delete or update of nr, tid, rolle, utforer, rettighet, hva, merknad, avvist, nav_call_id on innsynslogg
    for each row execute function innsynslogg_staar();
