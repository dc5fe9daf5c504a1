package no.sykefravaer.systemtest.feil;

import java.util.concurrent.atomic.AtomicBoolean;
import no.sykefravaer.kontrakt.Emner;

/** Den som skal lese, står mens alt sendes, og tar det så igjen i store bunker. */
record Etterslep(String tjeneste) implements Uhell {

    @Override
    public String navn() {
        return "etterslep-" + tjeneste;
    }

    @Override
    public boolean skje(Omgang omgang) {
        var prosess = omgang.anlegg().prosess(tjeneste);
        var etter = new AtomicBoolean();
        omgang.anlegg().systemet().mensBorteEr(tjeneste, () -> {
            omgang.altSendt();
            etter.set(liggerEtter(omgang.anlegg()) && Prosesstilstand.erStanset(prosess));
        });
        omgang.erOver();
        return etter.get();
    }

    /** Det som er sendt, når hit: kjernen må ha regnet ut noe før varslingen kan ligge etter. */
    private boolean liggerEtter(Anlegg anlegg) {
        var emne = tjeneste.equals(Anlegg.KJERNE) ? Emner.SYKMELDING : Emner.MILEPAEL;
        return Tegn.kommer(() -> anlegg.emnene().ulest(tjeneste, emne) > 0);
    }

    @Override
    public boolean altSendesEnGang() {
        return true;
    }
}
