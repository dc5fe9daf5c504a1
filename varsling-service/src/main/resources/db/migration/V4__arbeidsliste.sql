-- Arbeidslista leser bare kontorets åpne Nav-oppgaver; de lukkede blir mange med årene.
create index oppgave_apen_nav on oppgave (person_id) where rolle = 'NAV' and status = 'APEN';
create index oppgave_virksomhet on oppgave (person_id, tilfelle_start) where rolle = 'ARBEIDSGIVER';
