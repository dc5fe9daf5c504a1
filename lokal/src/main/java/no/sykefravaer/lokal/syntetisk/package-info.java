/** Gyldige, men oppdiktede numre: fødselsnumre med måned + 80 og organisasjonsnumre som begynner på 31. */
package no.sykefravaer.lokal.syntetisk;
