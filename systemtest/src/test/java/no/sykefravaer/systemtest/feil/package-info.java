/**
 * Feilprøvene: et frø gir dokumenter og noe som går galt mens de sendes inn, og det som kom ut av det, sammenlignes med
 * det samme sendt inn uforstyrret ({@code docs/palitelighet.md}).
 */
package no.sykefravaer.systemtest.feil;
