package no.sykefravaer.varsling.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.ThreadLocalRandom;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.db.Tilbakemelding;
import no.sykefravaer.varsling.db.Tilbakemeldingsrader;
import no.sykefravaer.varsling.mottaker.Avvist;
import no.sykefravaer.varsling.mottaker.Lesning;
import no.sykefravaer.varsling.mottaker.Midlertidig;
import no.sykefravaer.varsling.mottaker.Mottakerkanal;
import no.sykefravaer.varsling.oppgave.HosMottaker;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.logging.Logger;

/** Det én mottaker selv gjør med oppgavene, gjort hos oss også: leses til det ikke er mer, huskes, og tas én for én. */
final class Speil {

    private static final Logger LOGG = Logger.getLogger(Speil.class);
    private static final int OM_GANGEN = 100;

    private final Mottakerkanal kanal;
    private final Tilbakemeldingsrader rader;
    private final TaTilbakemelding ta;
    private final Klokke klokke;
    private final MeterRegistry maalinger;
    private final Ventetid ventetid =
            new Ventetid(tak -> ThreadLocalRandom.current().nextLong(tak));

    Speil(
            Mottakerkanal kanal,
            Tilbakemeldingsrader rader,
            TaTilbakemelding ta,
            Klokke klokke,
            MeterRegistry maalinger) {
        this.kanal = kanal;
        this.rader = rader;
        this.ta = ta;
        this.klokke = klokke;
        this.maalinger = maalinger;
    }

    Rolle mottaker() {
        return kanal.rolle();
    }

    void les() throws InterruptedException {
        try {
            lesAlt();
        } catch (Midlertidig e) {
            LOGG.warnf("Endringene hos %s kan ikke leses: %s", mottaker(), e.feilkode());
        } catch (Avvist e) {
            LOGG.errorf("Endringene hos %s kan ikke leses: %s", mottaker(), e.feilkode());
        }
        taAlle();
    }

    private void lesAlt() throws Midlertidig, Avvist, InterruptedException {
        var flere = true;
        while (flere) {
            var lest = kanal.endringer(rader.peker(mottaker()));
            QuarkusTransaction.requiringNew().run(() -> husk(lest));
            flere = lest.harFlere();
        }
    }

    private void husk(Lesning lest) {
        var ferdige = lest.oppgaver().stream().filter(HosMottaker::ferdig).toList();
        var nye = rader.ta(mottaker(), ferdige, klokke.naa());
        rader.flytt(mottaker(), lest.neste(), klokke.naa());
        maalinger
                .counter("varsling.tilbakemeldinger", "mottaker", mottaker().name())
                .increment(nye);
    }

    /** Går det ikke for én, venter den, og de andre går foran. */
    private void taAlle() throws InterruptedException {
        for (var melding : rader.neste(mottaker(), klokke.naa(), OM_GANGEN)) {
            var feil = ta.utfor(melding);
            if (feil.isPresent()) {
                utsett(melding, feil.get());
            } else {
                QuarkusTransaction.requiringNew().run(() -> rader.ferdig(melding.oppgaveId()));
            }
        }
    }

    private void utsett(Tilbakemelding melding, String feil) {
        var til = klokke.naa().plus(ventetid.etter(melding.forsok() + 1));
        QuarkusTransaction.requiringNew().run(() -> rader.utsett(melding.oppgaveId(), til, feil));
    }
}
