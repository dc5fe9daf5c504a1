package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import no.sykefravaer.feilagent.Ordre.Handling;
import no.sykefravaer.feilagent.Punkt;

/** En transaksjon i kjernen blir stående så lenge før den bekreftes at basen lukker forbindelsen, og alt i den må gjøres om igjen. */
record ForSen() implements Uhell {

    private static final Duration LENGER_ENN_BASEN_VENTER = Duration.ofSeconds(17);
    private static final int SENEST = 2;

    @Override
    public String navn() {
        return "for-sen-til-commit";
    }

    @Override
    public boolean skje(Omgang omgang) {
        var ordrer = omgang.anlegg().ordrer(Tjeneste.KJERNEN);
        ordrer.gi(
                Punkt.KJERNE_FOR_COMMIT,
                1 + omgang.tilfeldig().nextInt(SENEST),
                Handling.VENT,
                LENGER_ENN_BASEN_VENTER.toMillis());
        omgang.begynn();
        var skjedde = VedPunkt.erUtfort(ordrer);
        Varighet.gaar(LENGER_ENN_BASEN_VENTER);
        omgang.erOver();
        omgang.altSendt();
        return skjedde;
    }

    @Override
    public boolean altSendesEnGang() {
        return true;
    }
}
