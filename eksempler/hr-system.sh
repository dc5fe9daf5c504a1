#!/bin/sh
# Et HR-system som henter oppgavene til en virksomhet og svarer på dem.
#   hr-system.sh hent                                    alt nytt siden sist: id, versjon, tilstand, frist, plikt
#   hr-system.sh svar ID SVAR VERSJON [BEGRUNNELSE] [ÅRSAK]   som: svar 7f… mote-avholdt 1
# VARSLING_URL, TOKEN (rollen arbeidsgiver) og PEKER (fila som husker hvor vi var) settes utenfra.
. "$(dirname "$0")/felles.sh"

case ${1:-} in
  hent) hent arbeidsgivere ;;
  svar) shift; svar arbeidsgivere "$@" ;;
  *) sed -n '2,5s/^# *//p' "$0" >&2; exit 2 ;;
esac
