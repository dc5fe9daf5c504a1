/** Flowable: hver sak er et forløp i BPMN-motoren, og milepælene er tidsur i det. */
package no.sykefravaer.ytelse.likemann.flowable;
