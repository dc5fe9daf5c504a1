package no.sykefravaer.systemtest.feil;

/** Ett frø og det som går galt i det. */
record Fro(long nummer, Uhell uhell) {

    String navn() {
        return nummer + " " + uhell.navn();
    }
}
