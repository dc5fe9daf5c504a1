package no.sykefravaer.lokal.personregister;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import no.sykefravaer.lokal.nett.Forbindelse;
import no.sykefravaer.lokal.nett.Tokenkilde;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forteller døra om personene i køen, én om gangen. Er døra borte, prøves den samme til den svarer. */
final class Forteller implements Runnable {

    private static final Logger LOGG = LoggerFactory.getLogger(Forteller.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final BlockingQueue<Personfaktum> ko;
    private final URI adresse;
    private final Tokenkilde tokener;
    private Forbindelse forbindelse;

    Forteller(BlockingQueue<Personfaktum> ko, String url, Tokenkilde tokener) {
        this.ko = ko;
        this.adresse = URI.create(url + "/api/v1/personer");
        this.tokener = tokener;
    }

    @Override
    public void run() {
        try {
            while (true) {
                fortell(JSON.writeValueAsBytes(ko.take()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("En person lot seg ikke skrive som JSON", e);
        }
    }

    private void fortell(byte[] person) throws InterruptedException {
        var status = forsok(person);
        while (kanGaaOver(status)) {
            kobleFra();
            Thread.sleep(PAUSE);
            status = forsok(person);
        }
        if (status / 100 != 2) {
            LOGG.warn("Døra avslo en person med status {}", status);
        }
    }

    /** Statusen døra svarte, 0 når den ikke svarte. */
    private int forsok(byte[] person) throws InterruptedException {
        try {
            if (forbindelse == null) {
                forbindelse = new Forbindelse(adresse, tokener.token());
            }
            return forbindelse.post(person);
        } catch (IOException e) {
            return 0;
        }
    }

    private void kobleFra() {
        tokener.glem();
        try {
            if (forbindelse != null) {
                forbindelse.close();
            }
        } catch (IOException e) {
            LOGG.debug("Forbindelsen var alt borte", e);
        } finally {
            forbindelse = null;
        }
    }

    private static boolean kanGaaOver(int status) {
        return status == 0 || status == 401 || status == 404 || status == 408 || status == 429 || status >= 500;
    }
}
