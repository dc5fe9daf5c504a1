/** Gyldige, men oppdiktede numre, og hvem en oppdiktet sykmeldt har med å gjøre. Fødselsnumrene har måned + 80, organisasjonsnumrene begynner på 31. */
package no.sykefravaer.lokal.syntetisk;
