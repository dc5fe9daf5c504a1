alter table oppgave
    add column mote_tidspunkt timestamp,
    add column mote_sted      text;
comment on column oppgave.mote_tidspunkt is 'Når møtet oppgaven gjelder, holdes, i Europe/Oslo; null for andre oppgaver.';
comment on column oppgave.mote_sted is 'Hvor møtet holdes, som kode; null for andre oppgaver.';
