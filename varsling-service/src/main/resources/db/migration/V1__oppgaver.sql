create table person (
    person_id          uuid primary key,
    versjon            int     not null,
    personident        text,
    fornavn            text,
    etternavn          text,
    kontor             text,
    adressebeskyttelse text check (adressebeskyttelse in ('UGRADERT', 'FORTROLIG', 'STRENGT_FORTROLIG')),
    skjermet           boolean not null default false
);
create index person_kontor on person (kontor);
comment on table person is 'Den sykmeldte. Raden låses av den som skriver noe om personen.';
comment on column person.person_id is 'Kjernens ugjennomsiktige id, nøkkelen på milepælemnet';
comment on column person.versjon is 'Versjonen av opplysningene, 0 til de er kommet';
comment on column person.personident is 'Fødselsnummer eller D-nummer; tom til personen er avklart';
comment on column person.fornavn is 'Fornavn fra personregisteret';
comment on column person.etternavn is 'Etternavn fra personregisteret';
comment on column person.kontor is 'Nav-kontoret som har personen';
comment on column person.adressebeskyttelse is 'Gradering av adresse; tom til personen er avklart';
comment on column person.skjermet is 'Egen ansatt i Nav: bare for dem med tilgang til det';

create table mottatt_hendelse (
    hendelse_id uuid primary key,
    mottatt     timestamptz not null
);
comment on table mottatt_hendelse is 'Hendelser som er behandlet; en gjentatt droppes på nøkkelen.';
comment on column mottatt_hendelse.hendelse_id is 'Id-en avsenderen ga hendelsen';
comment on column mottatt_hendelse.mottatt is 'Når den ble behandlet';

create table milepael (
    id        uuid primary key,
    person_id uuid    not null references person,
    versjon   int     not null,
    aktiv     boolean not null
);
comment on table milepael is 'Hvor langt vi har lest om hver milepæl hos kjernen.';
comment on column milepael.id is 'Kjernens id';
comment on column milepael.person_id is 'Hvem milepælen gjelder';
comment on column milepael.versjon is 'Høyeste versjon vi har sett; det som ikke er nyere, ignoreres';
comment on column milepael.aktiv is 'Sant til kjernen har lukket den';

create table oppgave (
    id               uuid primary key,
    milepael_id      uuid    not null,
    person_id        uuid    not null references person,
    versjon          int     not null,
    rolle            text    not null check (rolle in ('NAV', 'ARBEIDSGIVER', 'SYKMELDER')),
    form             text    not null check (form in ('OPPGAVE', 'MELDING')),
    orgnummer        text,
    hpr              text,
    sykmelder_ukjent boolean not null,
    regel            text    not null,
    uke              int     not null,
    frist            date    not null,
    hjemmel          text    not null,
    regelverk        text    not null,
    tilfelle_start   date,
    ansvarlig        text,
    arbeidsfrist     date,
    status           text    not null check (status in ('APEN', 'UTFORT', 'LUKKET')),
    lukkegrunn       text,
    check ((status = 'APEN') = (lukkegrunn is null))
);
create index oppgave_milepael on oppgave (milepael_id);
create index oppgave_person on oppgave (person_id);
create index oppgave_frist on oppgave (frist, id);
create index oppgave_orgnummer on oppgave (orgnummer, frist, id) where orgnummer is not null;
create index oppgave_hpr on oppgave (hpr, frist, id) where hpr is not null;
comment on table oppgave is 'Én oppgave eller melding per milepæl og mottaker.';
comment on column oppgave.id is 'UUID v5 av (milepæl, rolle, mottakerens nummer), så den er den samme hver gang';
comment on column oppgave.milepael_id is 'Milepælen den kommer av';
comment on column oppgave.person_id is 'Hvem den gjelder';
comment on column oppgave.versjon is 'Milepælens versjon da oppgaven sist ble endret av kjernen';
comment on column oppgave.rolle is 'Hvem som skal ha den';
comment on column oppgave.form is 'OPPGAVE har frist og noe å gjøre, MELDING opplyser';
comment on column oppgave.orgnummer is 'Arbeidsgiverens organisasjonsnummer';
comment on column oppgave.hpr is 'Sykmelderens HPR-nummer';
comment on column oppgave.sykmelder_ukjent is 'Sant når Nav tar en oppgave som skulle til en sykmelder uten HPR-nummer';
comment on column oppgave.regel is 'Raden i regelverket';
comment on column oppgave.uke is 'Uken i sykefraværet';
comment on column oppgave.frist is 'Lovens frist for plikten, siste dag den kan oppfylles; en melding har ingen egen frist';
comment on column oppgave.hjemmel is 'Paragrafen plikten hviler på';
comment on column oppgave.regelverk is 'Versjonen av regelverket';
comment on column oppgave.tilfelle_start is 'Første dag i sykefraværet';
comment on column oppgave.ansvarlig is 'Rollen som har plikten; bare dens oppgave oppfyller den';
comment on column oppgave.arbeidsfrist is 'Fristen mottakeren får når lovens er passert; brukes bare utad';
comment on column oppgave.status is 'APEN, UTFORT eller LUKKET';
comment on column oppgave.lukkegrunn is 'Nøytral grunn til at den ikke er åpen';

create table levering (
    id              uuid primary key,
    lopenummer      bigint generated always as identity,
    oppgave_id      uuid        not null references oppgave,
    mottaker        text        not null,
    handling        text        not null check (handling in ('OPPRETT', 'ENDRE', 'LUKK')),
    lukkegrunn      text,
    status          text        not null check (status in ('VENTER', 'LEVERT', 'PARKERT', 'UTGATT')),
    neste_forsok    timestamptz,
    forsok          int         not null default 0,
    siste_feil      text,
    ekstern_id      text,
    ekstern_versjon int,
    nav_call_id     text        not null,
    bestilt         timestamptz not null,
    endret          timestamptz not null
);
create index levering_klar on levering (mottaker, neste_forsok) where status = 'VENTER';
create index levering_parkert on levering (oppgave_id) where status = 'PARKERT';
create index levering_oppgave on levering (oppgave_id, lopenummer);
comment on table levering is 'Det som skal ut til mottakerne, i rekkefølge per oppgave.';
comment on column levering.id is 'UUID v5 av (hendelse, oppgave, handling); nøkkelen mottakeren kjenner gjentakelser på';
comment on column levering.lopenummer is 'Rekkefølgen innen oppgaven';
comment on column levering.oppgave_id is 'Oppgaven det gjelder';
comment on column levering.mottaker is 'Rollen det skal til';
comment on column levering.handling is 'OPPRETT, ENDRE eller LUKK hos mottakeren';
comment on column levering.lukkegrunn is 'Nøytral grunn, for LUKK';
comment on column levering.status is 'VENTER, LEVERT, PARKERT (må ses på) eller UTGATT (ble ikke nødvendig)';
comment on column levering.neste_forsok is 'Når den kan prøves; tom mens personen er uavklart. Flyttes fram som leie under et forsøk';
comment on column levering.forsok is 'Nummeret på siste forsøk; bare dette forsøket får skrive utfallet';
comment on column levering.siste_feil is 'Feilkode fra siste forsøk, uten personopplysninger';
comment on column levering.ekstern_id is 'Id-en oppgaven har hos mottakeren';
comment on column levering.ekstern_versjon is 'Versjonen oppgaven har hos Nav';
comment on column levering.nav_call_id is 'Id-en som følger saken fra første forespørsel';
comment on column levering.bestilt is 'Når leveringen ble bestilt';
comment on column levering.endret is 'Når utfallet sist ble skrevet';

create table feilko (
    emne        text        not null,
    partisjon   int         not null,
    posisjon    bigint      not null,
    arsak       text        not null check (arsak in ('ULESELIG', 'BEREGNING', 'DATABASE')),
    feilklasse  text        not null,
    nav_call_id text,
    innhold     bytea       not null,
    forsok      int         not null,
    tidspunkt   timestamptz not null,
    primary key (emne, partisjon, posisjon)
);
comment on table feilko is 'Kafka-poster vi ikke fikk behandlet, slik de kom.';
comment on column feilko.emne is 'Kafka-emnet posten kom fra';
comment on column feilko.partisjon is 'Partisjonen';
comment on column feilko.posisjon is 'Offset i partisjonen';
comment on column feilko.arsak is 'Hva slags feil';
comment on column feilko.feilklasse is 'Navnet på feilen, aldri innholdet i meldingen';
comment on column feilko.nav_call_id is 'Id-en som følger saken';
comment on column feilko.innhold is 'De rå bytene';
comment on column feilko.forsok is 'Antall ganger den er prøvd';
comment on column feilko.tidspunkt is 'Når den ble lagt hit';
