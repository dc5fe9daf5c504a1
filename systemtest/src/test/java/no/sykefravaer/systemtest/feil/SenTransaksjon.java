package no.sykefravaer.systemtest.feil;

import java.time.LocalDate;
import no.sykefravaer.feilagent.Ordre.Handling;
import no.sykefravaer.feilagent.Punkt;
import no.sykefravaer.systemtest.drap.Datasett;

/** Store bunker, og en av transaksjonene bruker lang tid fra den har fått numrene sine i utboksen, til den er bekreftet. */
record SenTransaksjon() implements Uhell {

    private static final int MANGE = 900; // så en runde deles på flere transaksjoner
    private static final long SEN = 1_500; // millisekunder

    @Override
    public String navn() {
        return "sen-transaksjon";
    }

    @Override
    public Datasett datasett(long fro, LocalDate iDag) {
        return Datasett.av(fro, MANGE, iDag);
    }

    @Override
    public boolean skje(Omgang omgang) {
        var ordrer = omgang.anlegg().ordrer(Tjeneste.KJERNEN);
        omgang.anlegg().systemet().mensBorteEr(Anlegg.KJERNE, () -> {
            omgang.altSendt();
            ordrer.gi(Punkt.KJERNE_FOR_COMMIT, 1, Handling.VENT, SEN);
        });
        return VedPunkt.erUtfort(ordrer);
    }

    @Override
    public boolean altSendesEnGang() {
        return true;
    }
}
