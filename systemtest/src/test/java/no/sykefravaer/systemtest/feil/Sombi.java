package no.sykefravaer.systemtest.feil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import no.sykefravaer.feilagent.Ordre.Handling;
import no.sykefravaer.feilagent.Punkt;
import no.sykefravaer.systemtest.system.Systemet;
import no.sykefravaer.ytelse.produkt.Tvilling;

/** En av to prosesser stanser midt i noe, lenge nok til at den andre overtar, og våkner så: den skal ikke skrive. */
record Sombi(Punkt punkt, Duration varer) implements Uhell {

    @Override
    public String navn() {
        return "sombi-" + punkt.name().toLowerCase().replace('_', '-');
    }

    @Override
    public boolean skje(Omgang omgang) {
        var tjeneste = Tjeneste.med(punkt);
        var ordrer = omgang.anlegg().ordrer(tjeneste);
        var forste = omgang.anlegg().prosess(tjeneste.navn);
        var emnene = omgang.anlegg().emnene();
        var egne = emnene.eiere(tjeneste.navn);
        try (var tvilling = tvilling(omgang.anlegg(), forste, tjeneste)) {
            ordrer.gi(punkt, 1, Handling.STANS, 0);
            omgang.begynn();
            var skjedde = VedPunkt.erUtfort(ordrer);
            Varighet.gaar(varer);
            var overtatt = erOvertatt(
                    egne,
                    emnene.eiere(tjeneste.navn),
                    forste,
                    tvilling.prosess().toHandle());
            Systemet.vekk(forste);
            Systemet.vekk(tvilling.prosess().toHandle());
            omgang.erOver();
            omgang.altSendt();
            return skjedde && overtatt;
        }
    }

    /** Begge adlyder den samme ordren. Ingen av partisjonene er lenger hos den av dem som står. */
    private static boolean erOvertatt(
            Set<String> forstes, Set<String> eiere, ProcessHandle forste, ProcessHandle annen) {
        if (Prosesstilstand.erStanset(forste)) {
            return eiere.stream().noneMatch(forstes::contains);
        }
        return Prosesstilstand.erStanset(annen) && forstes.containsAll(eiere);
    }

    static Tvilling tvilling(Anlegg anlegg, ProcessHandle forste, Tjeneste tjeneste) {
        try {
            return Tvilling.av(forste.pid(), tjeneste.adresse, anlegg.systemet().adresser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
