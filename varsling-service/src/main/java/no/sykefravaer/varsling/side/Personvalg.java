package no.sykefravaer.varsling.side;

import java.util.UUID;

/**
 * Det som er spesielt med denne visningen av en person.
 *
 * @param historikk plikten noen vil se historikken til, eller null
 * @param gjort det som nettopp er gjort, sagt med en setning, eller null
 * @param sist et skjema som ikke ble tatt imot, eller null
 */
record Personvalg(UUID historikk, String gjort, Innsending sist) {}
