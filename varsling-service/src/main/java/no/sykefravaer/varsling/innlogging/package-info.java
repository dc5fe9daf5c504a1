/** Den som spør, slik tokenet sier det: fra et system med token, eller et menneske med innlogget nettleser. */
package no.sykefravaer.varsling.innlogging;
