/** Det som skjer med et gyldig dokument: lag hendelsen, finn nøkkelen, send, og vent på kvitteringen. */
package no.sykefravaer.sykmelding.app;
