#!/usr/bin/env bash
# Finner en JDK 21 eller nyere og skriver mappa dens. Ellers én setning på stderr, og slutter med 1.
# JAVA_HOME går foran, så PATH, så de vanlige mappene; der vinner den nyeste.
set -u

minst=21

versjon() { # hovedversjonen til en JDK-mappe, 0 når den ikke er en JDK
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
  local v
  v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$v" ] || v=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')
  echo "${v:-0}"
}

god() { [ "$(versjon "$1")" -ge "$minst" ]; }

if [ -n "${JAVA_HOME:-}" ] && god "$JAVA_HOME"; then
  echo "$JAVA_HOME"
  exit 0
fi

if javac=$(command -v javac); then
  # readlink -f følger lenkene fra /usr/bin; eldre macOS har det ikke.
  hjem=$(dirname "$(dirname "$(readlink -f "$javac" 2>/dev/null || echo "$javac")")")
  if god "$hjem"; then
    echo "$hjem"
    exit 0
  fi
fi

if [ -x /usr/libexec/java_home ] && hjem=$(/usr/libexec/java_home -v "$minst+" 2>/dev/null) && god "$hjem"; then
  echo "$hjem"
  exit 0
fi

best='' beste_versjon=0
for mappe in /usr/lib/jvm/* /opt/* /opt/*/* /usr/local/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
  "${HOME:-/nonexistent}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -d "$mappe" ] || continue
  v=$(versjon "$mappe")
  if [ "$v" -ge "$minst" ] && [ "$v" -gt "$beste_versjon" ]; then
    best=$mappe
    beste_versjon=$v
  fi
done

if [ -z "$best" ]; then
  echo "Fant ingen JDK $minst eller nyere. Installer en (for eksempel Temurin fra adoptium.net), eller sett JAVA_HOME til en du har." >&2
  exit 1
fi
echo "$best"
