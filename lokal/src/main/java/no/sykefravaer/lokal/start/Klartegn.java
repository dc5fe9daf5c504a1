package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Hvordan tilsynet ser at en del er klar. */
sealed interface Klartegn {

    boolean erGitt();

    /** Gjør tegnet ugyldig før en ny start. */
    default void nullstill() throws IOException {}

    /** Delen legger en tom fil. */
    record Fil(Path sti) implements Klartegn {

        @Override
        public boolean erGitt() {
            return Files.exists(sti);
        }

        @Override
        public void nullstill() throws IOException {
            Files.deleteIfExists(sti);
        }
    }

    /** Adressen svarer 200. */
    record Helse(URI adresse) implements Klartegn {

        private static final HttpClient KLIENT = HttpClient.newHttpClient();
        private static final Duration SVARFRIST = Duration.ofSeconds(2);

        @Override
        public boolean erGitt() {
            try {
                var foresporsel =
                        HttpRequest.newBuilder(adresse).timeout(SVARFRIST).build();
                return KLIENT.send(foresporsel, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
