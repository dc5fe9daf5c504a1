alter table milepael
    add column sykepenger jsonb;
comment on column milepael.sykepenger is 'Maksdato og sykepengedager brukt før fraværet, når fristen følger sykepengene; ellers null.';
