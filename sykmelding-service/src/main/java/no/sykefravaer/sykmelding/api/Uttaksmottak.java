package no.sykefravaer.sykmelding.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.sykefravaer.sykmelding.app.Avsender;
import no.sykefravaer.sykmelding.app.TaImot;
import no.sykefravaer.sykmelding.dokument.Uttak.Slag;
import no.sykefravaer.sykmelding.dokument.Uttaksleser;
import no.sykefravaer.sykmelding.tid.Klokke;

/** Tar imot at et dokument, eller en form av det, ikke lenger gjelder. */
@ApplicationScoped
class Uttaksmottak {

    private final TaImot taImot;
    private final Innsender innsender;
    private final Klokke klokke;

    Uttaksmottak(TaImot taImot, Innsender innsender, Klokke klokke) {
        this.taImot = taImot;
        this.innsender = innsender;
        this.klokke = klokke;
    }

    Response taUt(Slag slag, Anrop anrop, InputStream kropp) {
        var avsender = new Avsender(innsender.kilde(), anrop.kallId());
        var uttak = Uttaksleser.les(Kropp.les(kropp), anrop.id(), anrop.personident(), slag, klokke.naa());
        return new Kvittering(uttak.id(), taImot.dokument(uttak, avsender)).svar();
    }
}
