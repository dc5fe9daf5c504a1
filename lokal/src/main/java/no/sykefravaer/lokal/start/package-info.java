/** Tilsynet: starter alle delene, holder dem i live, sier fra, og stopper dem uten å etterlate noe. */
package no.sykefravaer.lokal.start;
