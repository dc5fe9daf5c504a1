package no.sykefravaer.systemtest.feil;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import no.sykefravaer.feilagent.Ordre.Handling;
import no.sykefravaer.feilagent.Punkt;
import no.sykefravaer.systemtest.system.Systemet;
import org.awaitility.core.ConditionTimeoutException;

/** En prosess dør, stanser eller bruker tid på et bestemt sted i koden. */
record VedPunkt(Punkt punkt, Handling handling, int senest) implements Uhell {

    private static final Duration SKJER = Duration.ofSeconds(20);
    private static final Duration KORT = Duration.ofSeconds(1);
    private static final Duration LANG = Duration.ofSeconds(4);

    @Override
    public String navn() {
        return handling.name().toLowerCase() + "-" + punkt.name().toLowerCase().replace('_', '-');
    }

    @Override
    public boolean skje(Omgang omgang) {
        var tjeneste = Tjeneste.med(punkt);
        var prosess = omgang.anlegg().prosess(tjeneste.navn);
        var varer = omgang.mellom(KORT, LANG);
        var ordrer = omgang.anlegg().ordrer(tjeneste);
        ordrer.gi(punkt, 1 + omgang.tilfeldig().nextInt(senest), handling, varer.toMillis());
        omgang.begynn();
        var skjedde = erUtfort(ordrer);
        if (skjedde && handling == Handling.STANS) {
            Varighet.gaar(varer);
            Systemet.vekk(prosess);
        }
        omgang.altSendt();
        return skjedde;
    }

    @Override
    public boolean altSendesEnGang() {
        return handling != Handling.DREP;
    }

    /** Ble punktet nådd for få ganger, skal det heller ikke skje senere. */
    static boolean erUtfort(Ordrer ordrer) {
        try {
            await("ordren er utført").atMost(SKJER).until(ordrer::erUtfort);
            return true;
        } catch (ConditionTimeoutException e) {
            ordrer.trekk();
            return false;
        }
    }
}
