/** Hent, regn ut, lagre: tar imot hendelser, leverer oppgaver og tar imot «utført». */
package no.sykefravaer.varsling.app;
