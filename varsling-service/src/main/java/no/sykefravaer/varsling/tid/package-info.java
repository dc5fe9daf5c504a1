/** Det eneste stedet som vet hva klokka er. */
package no.sykefravaer.varsling.tid;
