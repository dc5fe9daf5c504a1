create table person (
    id           uuid primary key,
    personident  text not null,
    versjon      integer not null default 0,
    opplyst      timestamptz,
    opplysninger jsonb
);
comment on table person is 'Personen bak en sak. Raden er låsen: enhver skriving låser den først, i id-rekkefølge.';
comment on column person.id is 'Ugjennomsiktig id, nøkkelen på alt vi sender videre.';
comment on column person.personident is 'Fødselsnummer eller D-nummer; forlater basen bare til varsling-service.';
comment on column person.versjon is 'Vokser hver gang opplysningene endres.';
comment on column person.opplyst is 'Registerets tid for opplysningene, UTC; null når personen er uavklart.';
comment on column person.opplysninger is 'Navn, kontor, beskyttelse og dødsdato slik registeret sa det; null når personen er uavklart.';

create table person_alias (
    personnokkel text primary key,
    person_id    uuid not null
);
comment on table person_alias is 'Hvilken person en Kafka-nøkkel betyr. En person har flere når identnummer eller hemmelighet er byttet.';
comment on column person_alias.personnokkel is 'HMAC-SHA-256 av personidenten med hemmelighetens id foran.';
comment on column person_alias.person_id is 'Personen nøkkelen er et alias for.';

create table fakta (
    person_id   uuid not null,
    nokkel      uuid not null,
    lopenummer  bigint generated always as identity,
    kilde       text not null,
    mottatt     timestamptz not null,
    registrert  timestamptz not null,
    hendelse    text not null,
    nav_call_id text,
    primary key (person_id, nokkel)
);
comment on table fakta is 'Hvert dokument slik det kom. Herfra kan alt annet regnes ut på nytt.';
comment on column fakta.nokkel is 'UUID v5 av kilde, dokument, status, mottatt og innhold: en ny levering av det samme faller på primærnøkkelen.';
comment on column fakta.lopenummer is 'Rekkefølgen faktumet ble lagret i hos personen.';
comment on column fakta.kilde is 'Kildesystemet, fra tokenet ved døra.';
comment on column fakta.mottatt is 'Avsenderens tid for dokumentet, UTC; ordner fakta.';
comment on column fakta.registrert is 'Dørens klokke da dokumentet kom, UTC; gir dagen planen regnes for.';
comment on column fakta.hendelse is 'Hendelsen som JSON, slik den kom.';
comment on column fakta.nav_call_id is 'Nav-Call-Id fra forespørselen som bar dokumentet inn.';

create table tilfelle (
    id                uuid primary key,
    person_id         uuid not null,
    start             date not null,
    slutt             date not null,
    antall_sykedager  integer not null,
    gradert           boolean not null,
    arbeidstaker      boolean not null,
    virksomhetsnummer jsonb not null,
    opphort           boolean not null
);
create index tilfelle_person on tilfelle (person_id);
comment on table tilfelle is 'Oppfølgingstilfeller med en identitet som overlever ny beregning.';
comment on column tilfelle.start is 'Første sykedag.';
comment on column tilfelle.slutt is 'Siste registrerte syke- eller feriedag.';
comment on column tilfelle.antall_sykedager is 'Dager samlet, ikke slutt − start + 1.';
comment on column tilfelle.gradert is 'Om den siste dagen er gradert.';
comment on column tilfelle.arbeidstaker is 'Om den sykmeldte har arbeidsgiver ved slutten.';
comment on column tilfelle.virksomhetsnummer is 'Organisasjonsnumrene i tilfellet, i den rekkefølgen de opptrer.';
comment on column tilfelle.opphort is 'Sant når fakta ikke lenger bærer tilfellet; raden huskes for gjenkjenning.';

create table milepael (
    id          uuid primary key,
    person_id   uuid not null,
    tilfelle_id uuid not null,
    versjon     integer not null,
    status      text not null,
    regel       text not null,
    uke         integer not null,
    orgnummer   text,
    start       date not null,
    frist       date not null,
    aktiveres   date not null,
    regelverk   text not null,
    hjemmel     text not null,
    ansvarlig   text not null,
    mottakere   jsonb not null,
    grunnlag    jsonb not null,
    beregnet    timestamptz not null,
    nav_call_id text
);
create index milepael_person on milepael (person_id);
comment on table milepael is 'Pliktene: hva som er blitt av hver, og hvorfor den finnes.';
comment on column milepael.versjon is 'Vokser med hver endring; følger hendelsene ut og kreves tilbake med en handling.';
comment on column milepael.status is 'PLANLAGT, AKTIV, OPPFYLT, UNNTAK, IKKE_AKTUELL, AVVENT, BORTFALT eller HISTORISK.';
comment on column milepael.regel is 'Raden i regelverket, f.eks. DIALOGMOTE_2.';
comment on column milepael.uke is 'Uken regelen er oppkalt etter.';
comment on column milepael.orgnummer is 'Arbeidsgiveren, bare for plikter som finnes én gang per arbeidsgiver.';
comment on column milepael.start is 'Dagen ukene telles fra.';
comment on column milepael.frist is 'Lovens siste dag, Europe/Oslo.';
comment on column milepael.aktiveres is 'Dagen oppgavene blir til, Europe/Oslo.';
comment on column milepael.regelverk is 'Versjonen av loven som gjelder plikten.';
comment on column milepael.hjemmel is 'Paragrafen, eller at det er Navs rutine.';
comment on column milepael.ansvarlig is 'Rollen som oppfyller plikten: NAV, ARBEIDSGIVER eller SYKMELDER.';
comment on column milepael.mottakere is 'Hvem som får oppgave eller melding.';
comment on column milepael.grunnlag is 'Id-ene til dokumentene plikten sist ble regnet av.';
comment on column milepael.beregnet is 'Når døra registrerte det planen sist ble endret av, UTC.';
comment on column milepael.nav_call_id is 'Nav-Call-Id til forespørselen planen sist ble endret av.';

create table forfall (
    dato        date not null,
    milepael_id uuid not null,
    hva         text not null,
    primary key (dato, milepael_id, hva)
);
comment on table forfall is 'Alt som skjer på en dato. Rader slettes når de skjer; en rad igjen fra i går skjer i dag.';
comment on column forfall.dato is 'Dagen i Europe/Oslo.';
comment on column forfall.hva is 'AKTIVER eller AVSLUTT.';

create table utboks (
    shard       smallint not null,
    nr          bigint generated always as identity,
    person_id   uuid not null,
    hendelse    text not null,
    nav_call_id text,
    parkert     text,
    primary key (shard, nr)
);
comment on table utboks is 'Hendelser som skal til Kafka, skrevet i samme transaksjon som det de forteller om.';
comment on column utboks.shard is 'hash(person_id) mod 16; én avsender om gangen for hver.';
comment on column utboks.nr is 'Rekkefølgen innen en person; tildelt etter at personen er låst.';
comment on column utboks.hendelse is 'Hendelsen som JSON.';
comment on column utboks.parkert is 'Hvorfor hendelsen ikke kan sendes; null når den skal sendes.';

create table feilko (
    emne        text not null,
    partisjon   integer not null,
    posisjon    bigint not null,
    opphav      text not null,
    arsak       text not null,
    nokkel      text,
    innhold     bytea,
    forsok      integer not null,
    nav_call_id text,
    lagt        timestamptz not null,
    primary key (emne, partisjon, posisjon)
);
comment on table feilko is 'Det som ikke lot seg behandle. Ingenting kastes; det kan sendes inn igjen.';
comment on column feilko.posisjon is 'Offset i partisjonen; samme post lest på nytt gir ingen ny rad.';
comment on column feilko.opphav is 'Steget som ga opp: LESING, BEREGNING eller LAGRING.';
comment on column feilko.arsak is 'Feilens type og sted, aldri innhold.';
comment on column feilko.innhold is 'Posten, byte for byte.';
comment on column feilko.forsok is 'Hvor mange ganger den er forsøkt.';
comment on column feilko.lagt is 'Når den ble lagt her, UTC.';
