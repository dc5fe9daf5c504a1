/** Angrep med alt OpenAPI sier kan sendes, og mer. Frøet avgjør alt, så et funn kan gjøres om igjen. */
package no.sykefravaer.systemtest.angrep;
