alter table feilko
    add column sist           timestamptz,
    add column forkastet      timestamptz,
    add column forkastet_av   text,
    add column forkastet_fordi text;
comment on column feilko.sist is 'Når den sist ble forsøkt på nytt, UTC; null når den bare er forsøkt én gang.';
comment on column feilko.forkastet is 'Når noen bestemte at den ikke skal behandles, UTC; null når den venter. Raden blir stående.';
comment on column feilko.forkastet_av is 'NAV-identen til den som forkastet den.';
comment on column feilko.forkastet_fordi is 'Hvorfor den ble forkastet, med hennes egne ord.';
