package no.sykefravaer.varsling.drift;

import java.time.Instant;

/**
 * Ett emne nå.
 *
 * @param poster så mange Kafka har, i alle partisjonene
 * @param siste når den siste ble skrevet, UTC; null når emnet er tomt
 * @param iSekundet poster skrevet i sekundet den siste tida; null til det er målt to ganger
 * @param maalt sekunder farten er målt over
 */
public record Emnestand(
        String emne, int partisjoner, long poster, Instant siste, Double iSekundet, long maalt, Gruppestand leser) {

    /**
     * Hvor langt en gruppe har lest.
     *
     * @param etterslep poster den ikke har bekreftet
     * @param framme sekunder til den er à jour i den farten den har; null når den ikke tar igjen
     */
    public record Gruppestand(String gruppe, long etterslep, Double iSekundet, Long framme) {}
}
