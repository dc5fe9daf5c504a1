package no.sykefravaer.lokal.mottaker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Oppgavene på fil: én linje for hver endring, den siste om samme oppgave gjelder. */
final class Oppgavefil implements AutoCloseable {

    private static final Logger LOGG = LoggerFactory.getLogger(Oppgavefil.class);

    private final Path fil;
    private final OutputStream skriver;

    Oppgavefil(Path fil) throws IOException {
        this.fil = fil;
        this.skriver = Files.newOutputStream(fil, CREATE, APPEND);
        if (Files.size(fil) > 0) {
            skriver.write('\n'); // avslutter en linje som ble brutt av kill -9
        }
    }

    void skriv(byte[] oppgave) throws IOException {
        var linje = Arrays.copyOf(oppgave, oppgave.length + 1);
        linje[oppgave.length] = '\n';
        skriver.write(linje);
    }

    void les(BiConsumer<Oppgave, byte[]> leser) throws IOException {
        try (var linjer = Files.lines(fil)) {
            linjer.filter(linje -> !linje.isBlank()).forEach(linje -> les(linje, leser));
        }
    }

    @Override
    public void close() throws IOException {
        skriver.close();
    }

    private static void les(String linje, BiConsumer<Oppgave, byte[]> leser) {
        try {
            leser.accept(Json.MAPPER.readValue(linje, Oppgave.class), linje.getBytes(UTF_8));
        } catch (JsonProcessingException e) {
            LOGG.warn("Hopper over en brutt linje i oppgavefila");
        }
    }
}
