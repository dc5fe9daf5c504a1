/** Sidene til den sykmeldte, arbeidsgiveren og sykmelderen, på bokmål og nynorsk. */
package no.sykefravaer.varsling.side.part;
