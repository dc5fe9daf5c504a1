package no.sykefravaer.systemtest.feil;

import java.time.Duration;

/** Alt som sendes en stund, blir borte på veien, begge veier, og ingen forbindelse brytes: bare en frist kan merke det. */
record TystNett(String til) implements Uhell {

    private static final Duration KORT = Duration.ofSeconds(3);
    private static final Duration LANG = Duration.ofSeconds(12);

    @Override
    public String navn() {
        return "tyst-" + til;
    }

    @Override
    public boolean skje(Omgang omgang) {
        var vei = omgang.anlegg().mellommenn().til(til);
        var foer = vei.svelget();
        omgang.begynnOgVentTilMidtveis();
        vei.ties();
        Varighet.gaar(omgang.mellom(KORT, LANG));
        vei.hel();
        omgang.erOver();
        omgang.altSendt();
        return vei.svelget() > foer;
    }
}
