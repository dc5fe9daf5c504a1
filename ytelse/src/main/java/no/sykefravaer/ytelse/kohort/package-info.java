/** Et årskull av oppdiktede sykmeldte: de samme hver gang for samme frø, og nøyaktig så mange i hver uke som tabellen sier. */
package no.sykefravaer.ytelse.kohort;
