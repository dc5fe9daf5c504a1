/** Brukstilfellene: hent, regn ut, lagre. Alt som kan tenkes, tenkes i kjernen. */
package no.sykefravaer.milepael.app;
