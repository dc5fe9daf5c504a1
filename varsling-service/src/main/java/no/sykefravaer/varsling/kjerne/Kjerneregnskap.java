package no.sykefravaer.varsling.kjerne;

/**
 * Hva kjernen har gjort med hver post fra døra; {@code tattImot} er summen av alle de andre tallene.
 *
 * @param tattImot null når Kafka ikke svarer
 * @param forApningen ikke gjort rede for da regnskapet ble åpnet; null før det
 * @param differanse det ingen kan gjøre rede for; null når det ikke kan regnes ut
 * @param iBevegelse sant når noe som er underveis, kan skjule en differanse
 */
public record Kjerneregnskap(
        Long tattImot,
        long venter,
        long anvendt,
        long erstattet,
        long utenVirkning,
        long iKonflikt,
        long iFeilkoen,
        long forkastet,
        long slettet,
        Long forApningen,
        Long differanse,
        boolean iBevegelse) {}
