package no.sykefravaer.systemtest.system;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.sykefravaer.kontrakt.Emner;

/** Kildesystemene slik de skal være: det som ikke ble bekreftet, sendes om igjen til det er det. */
public final class Avsender {

    private static final Duration FRIST = Duration.ofSeconds(90);
    private static final int TATT_IMOT = 202;
    private static final int AVVIST_FRA = 400;
    private static final int UKJENT_TOKEN = 401;
    private static final int FEILET_FRA = 500;

    private final String adresse;
    private final Tokener tokener;
    private final AtomicInteger utenGyldigToken = new AtomicInteger();

    Avsender(String dor, Tokener tokener) {
        this.adresse = dor + "/api/v1/sykmeldinger";
        this.tokener = tokener;
    }

    public void send(Sykmelding sykmelding, String kilde) {
        tilBekreftet("POST", adresse, sykmelding.json(), kilde);
    }

    public void erstatt(Sykmelding sykmelding, long versjon) {
        var innhold = sykmelding.json().replaceFirst("\\{", "{\"versjon\":" + versjon + ",");
        tilBekreftet("PUT", adresse + "/" + sykmelding.id(), innhold, Klient.KILDE);
    }

    /** Tokenene kildesystemene får fra nå av, gjelder så lenge. */
    public void tokenerGjelder(Duration tid) {
        tokener.gjelder(tid);
    }

    /** Hvor mange ganger døra har svart at tokenet ikke gjelder. */
    public int utenGyldigToken() {
        return utenGyldigToken.get();
    }

    private void tilBekreftet(String metode, String til, String innhold, String kilde) {
        if (!erBekreftet(metode, til, innhold, kilde)) {
            await("bekreftet").atMost(FRIST).pollInSameThread().until(() -> erBekreftet(metode, til, innhold, kilde));
        }
    }

    private boolean erBekreftet(String metode, String til, String innhold, String kilde) {
        try {
            var token = tokener.med("rolle=kildesystem&kilde=" + kilde);
            var kall = UUID.randomUUID().toString();
            return erBekreftet(
                    Nett.send(metode, til, token, innhold, Emner.CALL_ID, kall).status());
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private boolean erBekreftet(int status) {
        if (status == UKJENT_TOKEN) {
            utenGyldigToken.incrementAndGet();
            tokener.glem();
            return false;
        }
        if (status >= AVVIST_FRA && status < FEILET_FRA) {
            throw new IllegalStateException("Døra avviste med " + status);
        }
        return status == TATT_IMOT;
    }
}
