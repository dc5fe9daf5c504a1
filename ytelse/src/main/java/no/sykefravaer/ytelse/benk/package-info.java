/** Målebenken: det samme gjort av flere sider etter tur, på en stille maskin, talt og skrevet ned. */
package no.sykefravaer.ytelse.benk;
