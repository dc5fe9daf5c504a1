/** De samme ekte delene som testressurser for Quarkus: megler, database og tokenutsteder på tilfeldige porter. */
package no.sykefravaer.lokal.testressurs;
