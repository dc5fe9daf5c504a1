package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import no.sykefravaer.feilagent.Ordre.Handling;
import no.sykefravaer.feilagent.Punkt;
import no.sykefravaer.systemtest.system.Systemet;

/** En prosess dør, stanser eller bruker tid på et bestemt sted i koden. */
record VedPunkt(Punkt punkt, Handling handling, int senest) implements Uhell {

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
        var virket = skjedde && erOver(omgang, prosess, varer);
        omgang.altSendt();
        return virket;
    }

    /** @return sant når prosessen døde, sto eller ventet */
    private boolean erOver(Omgang omgang, ProcessHandle prosess, Duration varer) {
        if (handling == Handling.DREP) {
            omgang.startetIgjen(Tjeneste.med(punkt).navn, prosess);
            return !prosess.isAlive();
        }
        Varighet.gaar(varer);
        var sto = Prosesstilstand.erStanset(prosess);
        Systemet.vekk(prosess);
        omgang.erOver();
        return sto || handling == Handling.VENT;
    }

    @Override
    public boolean altSendesEnGang() {
        return handling != Handling.DREP;
    }

    /** Ble punktet nådd for få ganger, skal det heller ikke skje senere. */
    static boolean erUtfort(Ordrer ordrer) {
        var skjedde = Tegn.kommer(ordrer::erUtfort);
        if (!skjedde) {
            ordrer.trekk();
        }
        return skjedde;
    }
}
