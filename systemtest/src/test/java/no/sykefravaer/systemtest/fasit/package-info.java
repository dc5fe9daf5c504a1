/** Sakene Nav selv har regnet ut, gjort om til det et kildesystem ville sendt døra. */
package no.sykefravaer.systemtest.fasit;
