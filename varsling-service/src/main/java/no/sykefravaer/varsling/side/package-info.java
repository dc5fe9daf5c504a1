/** Det alle nettsidene har felles: hodet, menyen, merkene og ordene. Hver side har sin egen pakke og er tegnet på tjeneren, brukbar uten JavaScript. */
package no.sykefravaer.varsling.side;
