alter table fakta
    add column emne      text,
    add column partisjon integer,
    add column posisjon  bigint;
comment on column fakta.emne is 'Kafka-emnet faktumet kom på; null er det vanlige, sykefravaer.sykmelding.v1.';
comment on column fakta.partisjon is 'Partisjonen det kom i; null når det ble lagret før kolonnen fantes, eller gjenskapt av et arkiv.';
comment on column fakta.posisjon is 'Offset i partisjonen: skiller den samme posten levert to ganger fra det samme dokumentet sendt to ganger.';
