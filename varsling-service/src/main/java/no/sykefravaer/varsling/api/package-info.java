/** Døra for mennesker og systemer: lister, «utført» og problemer som problem+json. */
package no.sykefravaer.varsling.api;
