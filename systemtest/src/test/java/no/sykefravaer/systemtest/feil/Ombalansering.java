package no.sykefravaer.systemtest.feil;

/** En prosess til av tjenesten kommer og går mens det sendes; den siste gangen dør den. Partisjonene skifter eier hver gang. */
record Ombalansering(Tjeneste tjeneste) implements Uhell {

    private static final int GANGER = 3;

    @Override
    public String navn() {
        return "ombalansering-" + tjeneste.navn;
    }

    @Override
    public boolean skje(Omgang omgang) {
        var forste = omgang.anlegg().prosess(tjeneste.navn);
        for (int gang = 1; gang <= GANGER; gang++) {
            try (var tvilling = Sombi.tvilling(omgang.anlegg(), forste, tjeneste)) {
                if (gang == 1) {
                    omgang.begynnOgVentTilMidtveis();
                } else {
                    tvilling.prosess().destroyForcibly();
                }
            }
        }
        omgang.altSendt();
        return true;
    }
}
