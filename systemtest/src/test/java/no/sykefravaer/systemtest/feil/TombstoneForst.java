package no.sykefravaer.systemtest.feil;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.systemtest.drap.Avtrykk.Omfang;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.system.Databasene;

/** Nav sletter alt som skal slettes, før noe av det er kommet. */
record TombstoneForst() implements Uhell {

    private static final String GRUPPE = "milepael-service-tombstone";
    private static final String VENTER = "select count(*) from ventende_tombstone";

    @Override
    public String navn() {
        return "slettet-for-det-kom";
    }

    @Override
    public Datasett datasett(long fro, LocalDate iDag) {
        return Uhell.super.datasett(fro, iDag).fraNav();
    }

    @Override
    public boolean skje(Omgang omgang) {
        omgang.send(omgang.datasett().bareTombstonene());
        var emnene = omgang.anlegg().emnene();
        await("tombstonene er lest")
                .atMost(Prove.HELES)
                .until(() -> emnene.ulest(GRUPPE, Emner.SYKMELDING_TOMBSTONE) == 0);
        var ventet = Databasene.tall(omgang.anlegg().databasene().milepael(VENTER));
        omgang.send(omgang.datasett().utenTombstonene());
        return ventet > 0;
    }

    @Override
    public Omfang omfang() {
        return Omfang.FAKTA_OG_DET_SOM_GJELDER;
    }

    @Override
    public boolean altSendesEnGang() {
        return true;
    }
}
