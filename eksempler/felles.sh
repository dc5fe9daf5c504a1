# Det eksemplene har felles. Skrevet for POSIX sh, med curl og sed; et ekte system leser JSON med et bibliotek.
# Tokenet leses fra TOKEN og gis curl på standard inn, så det ikke står i prosesslista. Det samme gjelder det som sendes.
set -eu
export LC_ALL=C
umask 077

: "${TOKEN:?Sett TOKEN til et token for rollen}"
arbeid=$(mktemp -d)
trap 'rm -rf "$arbeid"' EXIT

# kall METODE ADRESSE [HEADER…]: sender standard inn, skriver svaret. 429 og 503 er trygge å sende om igjen.
kall() {
  metode=$1 adresse=$2
  shift 2
  cat > "$arbeid/kropp"
  {
    printf 'header = "Authorization: Bearer %s"\n' "$TOKEN"
    for header in "$@"; do printf 'header = "%s"\n' "$header"; done
  } > "$arbeid/oppsett"
  forsok=0
  while :; do
    status=$(curl -sS -X "$metode" "$adresse" -K "$arbeid/oppsett" -H 'Content-Type: application/json' \
      --data-binary "@$arbeid/kropp" -D "$arbeid/hoder" -o "$arbeid/svar" -w '%{http_code}')
    forsok=$((forsok + 1))
    case $status in
      2??) cat "$arbeid/svar"; return 0 ;;
      429 | 503) [ "$forsok" -lt 5 ] || { vis_feil; return 1; }; sleep "$(vent)" ;;
      *) vis_feil; return 1 ;;
    esac
  done
}

vis_feil() {
  echo "Svaret var $status:" >&2
  cat "$arbeid/svar" >&2
  echo >&2
}

# Sekundene tjenesten ber oss vente.
vent() {
  sekunder=$(sed -n 's/^[Rr]etry-[Aa]fter: *\([0-9]\{1,3\}\).*/\1/p' "$arbeid/hoder")
  echo "${sekunder:-2}"
}

# felt NAVN: verdien av et tekst- eller tallfelt i hver linje.
felt() {
  sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\)\"\{0,1\}[,}].*/\1/p"
}

# json TEKST: teksten som en JSON-streng.
json() {
  printf '"%s"' "$(printf '%s' "$1" | tr '\t\r\n' '   ' | sed 's/\\/\\\\/g; s/"/\\"/g')"
}

# hent PART: alt som er nytt siden sist, én oppgave per linje: id, versjon, tilstand, frist og plikt.
# Pekeren flyttes først når siden er skrevet ut; stanses vi midt i, kommer den samme siden igjen.
hent() {
  peker=${PEKER:?Sett PEKER til fila som husker hvor du var}
  while :; do
    sist=$(cat "$peker" 2>/dev/null || echo 0)
    kall GET "$VARSLING_URL/api/v1/$1/oppgaver?antall=100&etter=$sist" < /dev/null > "$arbeid/side"
    sed 's/},{"loepenr"/},\
{"loepenr"/g' "$arbeid/side" | grep '"loepenr"' | while read -r oppgave; do
      printf '%s %s %s %s %s\n' "$(echo "$oppgave" | felt eksternId)" "$(echo "$oppgave" | felt versjon)" \
        "$(echo "$oppgave" | felt tilstand)" "$(echo "$oppgave" | felt frist | grep . || echo -)" \
        "$(echo "$oppgave" | felt regel)"
    done
    tail -c 60 "$arbeid/side" | felt neste > "$peker.ny"
    mv "$peker.ny" "$peker"
    [ "$(tail -c 60 "$arbeid/side" | felt harFlere)" = true ] || return 0
  done
}

# svar PART ID SVAR VERSJON [BEGRUNNELSE] [ÅRSAK]
svar() {
  {
    printf '{"versjon":%s' "$4"
    [ -z "${5:-}" ] || printf ',"begrunnelse":%s' "$(json "$5")"
    [ -z "${6:-}" ] || printf ',"arsak":%s' "$(json "$6")"
    printf '}'
  } | kall POST "$VARSLING_URL/api/v1/$1/oppgaver/$2/$3" > /dev/null
  echo "Tatt imot"
}
