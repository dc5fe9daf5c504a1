#!/bin/sh
# Et journalsystem som sender sykmeldinger, spør hva de ville ført til, og gjør sykmelderens oppgaver.
#   epj.sh vurder ID FNR HPR ORGNUMMER FOM TOM           pliktene sykmeldingen ville gitt; ingenting lagres
#   epj.sh send ID FNR HPR ORGNUMMER FOM TOM             sender den, og fører den i SENDT
#   epj.sh avstem DATO                                   stemmer det vi har ført med det Nav har fått?
#   epj.sh hent                                          oppgavene som er nye siden sist
#   epj.sh svar ID SVAR VERSJON [BEGRUNNELSE] [ÅRSAK]
# SYKMELDING_URL, VARSLING_URL, TOKEN (kildesystem for de tre første, sykmelder for de to siste), PEKER og SENDT settes utenfra.
. "$(dirname "$0")/felles.sh"

# Det samme tidspunktet i dokumentet og i vår egen bok: dagen i «mottatt» er dagen det avstemmes på.
sykmelding() {
  printf '{"id":%s,"fnr":%s,"mottatt":"%s","status":"SENDT","arbeidsgiver":{"orgnummer":%s},"behandler":{"hpr":%s},' \
    "$(json "$1")" "$(json "$2")" "$mottatt" "$(json "$4")" "$(json "$3")"
  printf '"navKontor":"0315","perioder":[{"fom":"%s","tom":"%s","type":"INGEN_AKTIVITET"}]}' "$5" "$6"
}

# Boka har én linje for hvert dokument, «id hva», i en fil for hver dag.
send() {
  mottatt=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  dag=$(TZ=Europe/Oslo date +%F)
  sykmelding "$@" | kall POST "$SYKMELDING_URL/api/v1/sykmeldinger" > /dev/null
  mkdir -p "${SENDT:?Sett SENDT til mappa der vi fører hva som er sendt}"
  echo "$1 SENDT" >> "$SENDT/$dag"
  echo "Tatt imot"
}

vurder() {
  mottatt=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  sykmelding "$@" | kall POST "$SYKMELDING_URL/api/v1/sykmeldinger/vurder" > "$arbeid/vurdert"
  sed 's/{"regel"/\
{"regel"/g' "$arbeid/vurdert" | grep '^{"regel"' | while read -r plikt; do
    printf '%s %s\n' "$(echo "$plikt" | felt frist)" "$(echo "$plikt" | felt regel)"
  done
}

# Sjekksummen er SHA-256 av de ulike linjene, sortert bytevis.
avstem() {
  kall GET "$SYKMELDING_URL/api/v1/avstemming?dato=$1" < /dev/null > "$arbeid/avstemt"
  LC_ALL=C sort -u "$SENDT/$1" > "$arbeid/vart"
  vart="$(grep -c . "$arbeid/vart") $(sha256sum < "$arbeid/vart" | cut -d ' ' -f 1)"
  sendt=$(sed 's/.*"sendt":{"antall":\([0-9]*\),"sjekksum":"\([0-9a-f]*\)".*/\1 \2/' "$arbeid/avstemt")
  if [ "$vart" = "$sendt" ]; then
    echo "Stemmer: $vart"
  else
    echo "Stemmer ikke: vi har $vart, Nav har $sendt"
    return 1
  fi
}

case ${1:-} in
  send | vurder | avstem) "$@" ;;
  hent) hent sykmeldere ;;
  svar) shift; svar sykmeldere "$@" ;;
  *) sed -n '2,8s/^# *//p' "$0" >&2; exit 2 ;;
esac
