#!/usr/bin/env bash
# Én database og én eier for hver tjeneste. PostgreSQL-bildet kjører dette når dataene er nye.
set -eu

lag() { # navn, og miljøvariabelen med passordet, som aldri står på kommandolinja
  psql --quiet --set=ON_ERROR_STOP=1 --username=postgres --set=navn="$1" <<SQL
\getenv passord $2
create role :"navn" login password :'passord';
create database :"navn" owner :"navn";
revoke connect on database :"navn" from public;
SQL
}

lag milepael MILEPAEL_DATABASEPASSORD
lag varsling VARSLING_DATABASEPASSORD
