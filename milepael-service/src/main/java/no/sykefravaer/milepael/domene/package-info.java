/** Kjernen: fra fakta til oppfølgingstilfeller, og fra tilfeller til hva som er nytt, flyttet og trukket. Ren beregning. */
package no.sykefravaer.milepael.domene;
