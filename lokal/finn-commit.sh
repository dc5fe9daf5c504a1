#!/usr/bin/env bash
# Skriver hvilken kode som kjører, slik målingene fører den: commiten, med -dirty når noe er endret siden. Det målingene selv
# skriver i docs/ytelse, er ikke en endring av koden.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.."

commit=$(git describe --always 2>/dev/null) || { echo ukjent; exit 0; }
git diff --quiet HEAD -- . ':(exclude)docs/ytelse*' 2>/dev/null || commit+=-dirty
echo "$commit"
