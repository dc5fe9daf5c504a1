/** Det sidene spør kjernen om for å vise, og det de gir videre på vegne av den innloggede: alltid med hennes eget token. */
package no.sykefravaer.varsling.kjerne;
