package no.sykefravaer.varsling.app;

/** Det en part fyller ut: versjonen hun leste, valget hennes når det er noe å velge, og hennes egne ord. */
public record Besvarelse(Integer versjon, String arsak, String begrunnelse) {

    @Override
    public String toString() {
        return "Besvarelse[***]";
    }
}
