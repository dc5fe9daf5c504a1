package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.sykefravaer.milepael.db.NyId;
import no.sykefravaer.milepael.db.OmregningRepository;
import no.sykefravaer.milepael.domene.Omregning;
import no.sykefravaer.milepael.domene.Omregning.Status;
import no.sykefravaer.milepael.domene.Utvalg;
import no.sykefravaer.milepael.tid.Klokke;

/** Det drift gjør med en omregning: setter den i gang, ser hvor langt den er, stanser den. */
@ApplicationScoped
public class Omregninger {

    private final OmregningRepository omregninger;
    private final Klokke klokke;

    Omregninger(OmregningRepository omregninger, Klokke klokke) {
        this.omregninger = omregninger;
        this.klokke = klokke;
    }

    /** Setter en ny i gang; tom når en annen pågår. */
    @Transactional
    public Optional<Omregning> start(Utvalg utvalg, String callId) {
        return omregninger.start(NyId.get(), utvalg, klokke.naa(), callId) ? omregninger.siste() : Optional.empty();
    }

    /** Den som pågår, ellers den siste. */
    @Transactional
    public Optional<Omregning> siste() {
        return omregninger.siste();
    }

    /** Stanser den som pågår etter skrittet den er i. Det som alt er regnet på nytt, blir stående. Tom når ingen pågår. */
    @Transactional
    public Optional<Omregning> stans() {
        var stanset = omregninger.laas().map(omregning -> omregning.slutt(Status.STANSET, klokke.naa()));
        stanset.ifPresent(omregninger::lagre);
        return stanset;
    }
}
