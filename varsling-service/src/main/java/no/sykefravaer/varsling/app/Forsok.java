package no.sykefravaer.varsling.app;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import no.sykefravaer.varsling.db.Leveringsutfall;
import no.sykefravaer.varsling.mottaker.Avvist;
import no.sykefravaer.varsling.mottaker.Midlertidig;
import no.sykefravaer.varsling.mottaker.Mottakerkanal;
import no.sykefravaer.varsling.oppgave.Leveranse;
import no.sykefravaer.varsling.tid.Klokke;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/** Ett forsøk på én levering: sier alltid hva det førte til, og aldri mer enn en kode om hvorfor. */
final class Forsok {

    private static final Logger LOGG = Logger.getLogger(Forsok.class);

    private static final Duration PUST = Duration.ofSeconds(1); // mens bryteren er åpen

    private final Mottakerkanal kanal;
    private final Bryter bryter;
    private final Klokke klokke;
    private final Ventetid ventetid =
            new Ventetid(tak -> ThreadLocalRandom.current().nextLong(tak));

    Forsok(Mottakerkanal kanal, Bryter bryter, Klokke klokke) {
        this.kanal = kanal;
        this.bryter = bryter;
        this.klokke = klokke;
    }

    Leveringsutfall paa(Leveranse leveranse) {
        if (leveranse.opprettelsenErAvvist()) {
            return Leveringsutfall.utgatt(leveranse);
        }
        try {
            return Leveringsutfall.levert(leveranse, bryter.gjennom(() -> kanal.lever(leveranse)));
        } catch (Midlertidig e) {
            return senere(leveranse, e.feilkode(), e.ventMinst());
        } catch (Avvist e) {
            LOGG.warnf("%s til %s er parkert: %s", leveranse, kanal.rolle(), e.feilkode());
            return Leveringsutfall.parkert(leveranse, e.feilkode());
        } catch (CircuitBreakerOpenException e) {
            return Leveringsutfall.ikkeSluppetTil(leveranse, klokke.naa().plus(PUST));
        } catch (Exception e) {
            LOGG.errorf("%s til %s feilet hos oss: %s", leveranse, kanal.rolle(), e.getClass());
            return senere(leveranse, "INTERN_FEIL", Duration.ZERO);
        }
    }

    /** Det ble ikke tid til forsøket, så det er ikke noe forsøk; det kan gjøres av hvem som helst, straks. */
    Leveringsutfall ikkeBegynt(Leveranse leveranse) {
        return Leveringsutfall.ikkeBegynt(leveranse, klokke.naa());
    }

    private Leveringsutfall senere(Leveranse leveranse, String feilkode, Duration ventMinst) {
        var vent = ventetid.etter(leveranse.forsok(), ventMinst);
        return Leveringsutfall.venter(leveranse, klokke.naa().plus(vent), feilkode);
    }
}
