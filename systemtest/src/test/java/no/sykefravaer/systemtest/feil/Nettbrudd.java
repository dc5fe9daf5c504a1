package no.sykefravaer.systemtest.feil;

import java.time.Duration;

/** Forbindelsene til megleren eller basen brytes, og ingen slipper fram på en stund. */
record Nettbrudd(String til) implements Uhell {

    private static final Duration KORT = Duration.ofMillis(500);
    private static final Duration LANG = Duration.ofSeconds(5);

    @Override
    public String navn() {
        return "brutt-nett-til-" + til;
    }

    @Override
    public boolean skje(Omgang omgang) {
        var vei = omgang.anlegg().mellommenn().til(til);
        omgang.begynnOgVentTilMidtveis();
        var varer = omgang.mellom(KORT, LANG);
        var brutte = vei.bryt();
        Varighet.gaar(varer);
        vei.hel();
        omgang.erOver();
        omgang.altSendt();
        return brutte > 0;
    }
}
