/**
 * Når sykepengene tar slutt: folketrygdloven § 8-12 (248 dager på tre år, ny rett etter 26 uker som arbeidsfør), § 8-51
 * (60 dager etter fylte 67) og § 8-3 (ingen fra fylte 70). Ren beregning, dager på rad om gangen.
 */
package no.sykefravaer.milepael.domene.maksdato;
