package no.sykefravaer.varsling.portefolje;

/**
 * Det som ble av å tildele noen.
 *
 * @param nektet den som tildelte, får ikke se dem
 * @param utdatert noen andre har tildelt dem siden de ble krysset av
 */
public record Tildelingsutfall(int tildelt, int nektet, int utdatert) {

    public int alle() {
        return tildelt + nektet + utdatert;
    }
}
