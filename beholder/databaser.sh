#!/usr/bin/env bash
# Én database for hver tjeneste, med brukerne i drift/databasebrukere.sql. PostgreSQL-bildet kjører dette når dataene er nye.
set -eu

lag() { # navn, og miljøvariablene med passordene, som aldri står på kommandolinja
  psql --quiet --set=ON_ERROR_STOP=1 --username=postgres --set=navn="$1" <<SQL
create database :"navn";
\connect :"navn"
\i ${BRUKERSKRIPT:-/databasebrukere.sql}
\getenv passord $2
\getenv eierpassord $3
alter role :"navn" password :'passord';
alter role $1_eier password :'eierpassord';
SQL
}

lag milepael MILEPAEL_DATABASEPASSORD MILEPAEL_EIERPASSORD
lag varsling VARSLING_DATABASEPASSORD VARSLING_EIERPASSORD
