/** Det eneste stedet tjenesten spør hva klokka er. */
package no.sykefravaer.milepael.tid;
