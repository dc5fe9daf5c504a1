package no.sykefravaer.systemtest.feil;

import java.util.HashSet;

/** En prosess til av tjenesten kommer og går mens det sendes; de to siste gangene dør den. Partisjonene skifter eier hver gang. */
record Ombalansering(Tjeneste tjeneste) implements Uhell {

    private static final int GANGER = 3;

    @Override
    public String navn() {
        return "ombalansering-" + tjeneste.navn;
    }

    @Override
    public boolean skje(Omgang omgang) {
        var forste = omgang.anlegg().prosess(tjeneste.navn);
        var emnene = omgang.anlegg().emnene();
        var kjente = new HashSet<>(emnene.eiere(tjeneste.navn));
        var skiftet = 0;
        for (int gang = 1; gang <= GANGER; gang++) {
            try (var tvilling = Sombi.tvilling(omgang.anlegg(), forste, tjeneste)) {
                if (gang == 1) {
                    omgang.begynnOgVentTilMidtveis();
                }
                skiftet += Tegn.kommer(() -> kjente.addAll(emnene.eiere(tjeneste.navn))) ? 1 : 0;
                if (gang > 1) {
                    tvilling.prosess().destroyForcibly();
                }
            }
        }
        omgang.erOver();
        omgang.altSendt();
        return skiftet == GANGER;
    }
}
