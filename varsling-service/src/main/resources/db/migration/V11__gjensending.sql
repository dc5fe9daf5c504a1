alter table levering
    add column gjensendt    timestamptz,
    add column gjensendt_av text;
comment on column levering.gjensendt is 'Når noen sist sendte den på nytt etter at den ble parkert; tom når ingen har gjort det';
comment on column levering.gjensendt_av is 'NAV-identen til den som gjorde det';
