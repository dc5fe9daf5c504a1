package no.sykefravaer.sykmelding.api.bulk;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import no.sykefravaer.sykmelding.api.Problem;
import no.sykefravaer.sykmelding.app.Innsendt;
import no.sykefravaer.sykmelding.kafka.IkkeBekreftet;
import org.jboss.logging.Logger;

/**
 * Svarene i den rekkefølgen linjene kom, skrevet etter hvert som Kafka kvitterer. Høyst {@value #VINDU} venter; da står
 * lesingen til den eldste er avgjort.
 */
final class Svarko {

    private static final Logger LOGG = Logger.getLogger(Svarko.class);
    private static final int VINDU = 5_000;

    /** En linje som er gitt til Kafka; {@code svar} er null til kvitteringen er kommet. */
    private record Plass(long linje, String id, Innsendt innsendt, Linjesvar svar) {

        boolean avgjort() {
            return svar != null || innsendt.kvittering().isDone();
        }
    }

    private final Queue<Plass> ko = new ArrayDeque<>();
    private final Svarfil fil;
    private final ObjectWriter json;
    private boolean alleBekreftet = true;

    Svarko(Svarfil fil, ObjectWriter json) {
        this.fil = fil;
        this.json = json;
    }

    /** Usant når Kafka ikke har kvittert for en linje; da er det ingen hjelp i å prøve de neste. */
    boolean alleBekreftet() {
        return alleBekreftet;
    }

    void sendt(long linje, String id, Innsendt innsendt) throws IOException {
        legg(new Plass(linje, id, innsendt, null));
    }

    void avgjort(Linjesvar svar) throws IOException {
        legg(new Plass(svar.linje(), svar.id(), null, svar));
    }

    /** Venter på alle kvitteringene. */
    void tom() throws IOException {
        while (!ko.isEmpty()) {
            skriv(ko.remove());
        }
    }

    private void legg(Plass plass) throws IOException {
        ko.add(plass);
        while (ko.size() > VINDU || (!ko.isEmpty() && ko.element().avgjort())) {
            skriv(ko.remove());
        }
    }

    private void skriv(Plass plass) throws IOException {
        fil.skriv(json.writeValueAsBytes(plass.svar() == null ? kvittert(plass) : plass.svar()));
    }

    private void giOpp(Plass plass, IkkeBekreftet feil) {
        if (alleBekreftet) {
            LOGG.warnf(
                    "Linje %d er ikke bekreftet, og de som er lest etter den, prøves ikke: %s",
                    plass.linje(), feil.getMessage());
        }
        alleBekreftet = false;
    }

    private Linjesvar kvittert(Plass plass) {
        try {
            return Linjesvar.bekreftet(
                    plass.linje(), plass.id(), plass.innsendt().bekreftet());
        } catch (IkkeBekreftet e) {
            giOpp(plass, e);
            return Linjesvar.feilet(plass.linje(), plass.id(), Problem.om(e));
        }
    }
}
