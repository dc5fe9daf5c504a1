package no.sykefravaer.systemtest.feil;

import java.time.Duration;

/** Forbindelsene til megleren eller basen brytes, eller blir trege, en stund. */
record Nettbrudd(String til, boolean bareTreg) implements Uhell {

    private static final Duration KORT = Duration.ofMillis(500);
    private static final Duration LANG = Duration.ofSeconds(5);
    private static final Duration TREG = Duration.ofMillis(40);

    @Override
    public String navn() {
        return (bareTreg ? "tregt-nett-til-" : "brutt-nett-til-") + til;
    }

    @Override
    public boolean skje(Omgang omgang) {
        var vei = til.equals(Anlegg.MEGLER)
                ? omgang.anlegg().mellommenn().megler()
                : omgang.anlegg().mellommenn().base();
        omgang.begynnOgVentTilMidtveis();
        var varer = omgang.mellom(KORT, LANG);
        if (bareTreg) {
            vei.forsink(TREG);
        } else {
            vei.bryt();
        }
        Varighet.gaar(varer);
        vei.hel();
        omgang.altSendt();
        return true;
    }
}
