package no.sykefravaer.lokal.personregister;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.nett.Tokenkilde;
import no.sykefravaer.lokal.vakt.Klarsignal;
import no.sykefravaer.lokal.vakt.Vakt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registeret som egen prosess: leser emnet, og forteller døra om hvert nytt identnummer. Klar når det gamle er lest. */
public final class Personregister {

    private static final Logger LOGG = LoggerFactory.getLogger(Personregister.class);
    private static final int SAMTIDIGE = 16; // få nok til at sykmeldingene går foran når døra har mye å gjøre

    private final Hukommelse hukommelse = new Hukommelse();
    private final ExecutorService sendere = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore ledige = new Semaphore(SAMTIDIGE);
    private final Clock klokke = Clock.systemUTC();
    private final Emneleser emne;
    private final Dor dor;

    private Personregister(Emneleser emne, Dor dor) {
        this.emne = emne;
        this.dor = dor;
    }

    public static void main(String[] argumenter) throws Exception {
        Vakt.begynn();
        var tokener = new Tokenkilde(System.getenv("TOKEN_URL"), "rolle=personregister");
        var dor = new Dor(System.getenv("SYKMELDING_URL"), tokener);
        try (var emne = new Emneleser(System.getenv("KAFKA_BOOTSTRAP_SERVERS"))) {
            new Personregister(emne, dor).kjor();
        }
    }

    private void kjor() throws IOException, InterruptedException {
        while (!emne.harLestDetGamle()) {
            emne.neste().forEach(hukommelse::les);
        }
        Klarsignal.gi();
        while (true) {
            fortellOmNye();
            emne.neste().forEach(hukommelse::les);
        }
    }

    private void fortellOmNye() throws InterruptedException {
        for (var ny : hukommelse.taVentende().entrySet()) {
            ledige.acquire();
            sendere.execute(() -> fortell(ny.getKey(), ny.getValue()));
        }
    }

    private void fortell(Personident ident, String navKontor) {
        try {
            var status = dor.fortell(Personfaktum.om(ident, navKontor, klokke.instant()));
            if (status >= 300) {
                LOGG.warn("Døra avslo en person med status {}", status);
            }
        } catch (JsonProcessingException e) {
            LOGG.warn("En person lot seg ikke skrive som JSON");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ledige.release();
        }
    }
}
