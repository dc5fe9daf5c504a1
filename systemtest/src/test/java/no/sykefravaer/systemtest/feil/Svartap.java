package no.sykefravaer.systemtest.feil;

import java.time.Duration;

/** Det som ble bedt om, er gjort, men svaret kommer aldri: forbindelsen brytes før det, gang på gang en stund. */
record Svartap(String fra, int hvert) implements Uhell {

    private static final Duration KORT = Duration.ofSeconds(1);
    private static final Duration LANG = Duration.ofSeconds(4);

    @Override
    public String navn() {
        return "svaret-borte-fra-" + fra;
    }

    @Override
    public boolean skje(Omgang omgang) {
        var vei = omgang.anlegg().mellommenn().til(fra);
        var foer = vei.mistet();
        vei.mistHvert(hvert);
        omgang.begynn();
        Varighet.gaar(omgang.mellom(KORT, LANG));
        vei.hel();
        omgang.erOver();
        omgang.altSendt();
        return vei.mistet() > foer;
    }
}
