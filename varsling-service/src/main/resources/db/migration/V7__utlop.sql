-- Oppgavene partene har fått med en frist, ordnet etter dagen den går ut: det som er utløpt, hentes uten å lete.
create index oppgave_utlop on oppgave (coalesce(arbeidsfrist, frist))
    where status = 'APEN' and form = 'OPPGAVE' and rolle <> 'NAV';
