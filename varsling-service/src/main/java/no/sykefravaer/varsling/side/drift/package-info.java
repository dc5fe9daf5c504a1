/** Siden til driften: emnene, feilkøene, leveringene og knappene. */
package no.sykefravaer.varsling.side.drift;
