-- Statistikken teller fravær etter dagen de begynte.
create index tilfelle_start on tilfelle (start) where not opphort;
