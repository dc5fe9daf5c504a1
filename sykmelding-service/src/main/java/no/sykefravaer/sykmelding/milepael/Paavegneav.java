package no.sykefravaer.sykmelding.milepael;

/** Den døra spør på vegne av: headeren Authorization slik den kom, og id-en kallet følges med. */
public record Paavegneav(String fullmakt, String kallId) {

    @Override
    public String toString() {
        return "Paavegneav[" + kallId + "]";
    }
}
