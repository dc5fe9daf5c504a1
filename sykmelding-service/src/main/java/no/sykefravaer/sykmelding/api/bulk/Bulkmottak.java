package no.sykefravaer.sykmelding.api.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import no.sykefravaer.sykmelding.api.Problem;
import no.sykefravaer.sykmelding.app.Avsender;
import no.sykefravaer.sykmelding.app.TaImot;
import no.sykefravaer.sykmelding.dokument.Feilkode;
import no.sykefravaer.sykmelding.dokument.Sykmelding;
import no.sykefravaer.sykmelding.dokument.Sykmeldingsleser;
import no.sykefravaer.sykmelding.dokument.UgyldigDokument;
import no.sykefravaer.sykmelding.dokument.UleseligJson;
import no.sykefravaer.sykmelding.tid.Klokke;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Leser linje for linje på én tråd, gir hver til Kafka uten å vente, og legger svarene i rekkefølge. */
@ApplicationScoped
class Bulkmottak {

    private final TaImot taImot;
    private final Klokke klokke;
    private final ObjectMapper json;
    private final Path mappe;

    Bulkmottak(TaImot taImot, Klokke klokke, ObjectMapper json, @ConfigProperty(name = "bulk.mappe") Path mappe) {
        this.taImot = taImot;
        this.klokke = klokke;
        this.json = json;
        this.mappe = mappe;
    }

    /** Svarene, en linje for hver linje inn. Den som kaller, lukker filen. */
    Svarfil taImot(InputStream strom, Avsender avsender) throws IOException {
        var fil = new Svarfil(mappe);
        try {
            var linjer = new Linjeleser(strom);
            var svar = new Svarko(fil, json.writerFor(Linjesvar.class));
            for (var linje = linjer.neste(); linje != null; linje = linjer.neste()) {
                taImot(linje, avsender, svar);
            }
            svar.tom();
            return fil;
        } catch (IOException | RuntimeException e) {
            fil.close();
            throw e;
        }
    }

    private void taImot(Linje linje, Avsender avsender, Svarko svar) throws IOException {
        if (linje.forLang()) {
            svar.avgjort(Linjesvar.feilet(linje.nummer(), null, Problem.av(Feilkode.FOR_LANG_LINJE)));
            return;
        }
        try {
            var sykmelding = Sykmeldingsleser.les(linje.innhold(), klokke.naa(), klokke.iDag());
            send(linje, sykmelding, avsender, svar);
        } catch (UgyldigDokument | UleseligJson e) {
            svar.avgjort(Linjesvar.feilet(linje.nummer(), null, Problem.om(e)));
        }
    }

    private void send(Linje linje, Sykmelding sykmelding, Avsender avsender, Svarko svar) throws IOException {
        if (svar.alleBekreftet()) {
            svar.sendt(linje.nummer(), sykmelding.id(), taImot.send(sykmelding, avsender));
        } else {
            var problem = Problem.av(Feilkode.IKKE_BEKREFTET);
            svar.avgjort(Linjesvar.feilet(linje.nummer(), sykmelding.id(), problem));
        }
    }
}
