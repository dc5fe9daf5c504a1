package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import no.sykefravaer.systemtest.feil.Mottakervei.Svikt;

/** Mottakerne svarer ikke som de skal, en stund. */
record Mottakersvikt(Svikt svikt) implements Uhell {

    private static final Duration KORT = Duration.ofSeconds(2);
    private static final Duration LANG = Duration.ofSeconds(7);

    @Override
    public String navn() {
        return "mottakerne-" + svikt.name().toLowerCase().replace('_', '-');
    }

    @Override
    public boolean skje(Omgang omgang) {
        var mottakere = omgang.anlegg().mellommenn().mottakere();
        var foer = mottakere.sviktet();
        mottakere.svikt(svikt);
        omgang.begynn();
        Varighet.gaar(omgang.mellom(KORT, LANG));
        omgang.altSendt();
        mottakere.svikt(Svikt.INGEN);
        return mottakere.sviktet() > foer;
    }

    @Override
    public boolean altSendesEnGang() {
        return true;
    }
}
