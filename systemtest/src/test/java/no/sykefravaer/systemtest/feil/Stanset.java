package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** SIGSTOP et tilfeldig sted underveis, en stund, og så SIGCONT. */
record Stanset(String del) implements Uhell {

    private static final Duration KORT = Duration.ofSeconds(1);
    private static final Duration LANG = Duration.ofSeconds(6);

    @Override
    public String navn() {
        return "stanset-" + del;
    }

    @Override
    public boolean skje(Omgang omgang) {
        omgang.begynnOgVentTilMidtveis();
        var varer = omgang.mellom(KORT, LANG);
        var prosess = omgang.anlegg().prosess(del);
        var stanset = new AtomicBoolean();
        omgang.anlegg().systemet().mensBorteEr(del, () -> {
            Varighet.gaar(varer);
            stanset.set(Prosesstilstand.erStanset(prosess));
        });
        omgang.erOver();
        omgang.altSendt();
        return stanset.get();
    }
}
