package no.sykefravaer.sykmelding.api.bulk;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Svaret, lagt til side på disk til den siste linjen er lest. Filen har et tilfeldig navn og slettes når den lukkes; på
 * Linux er den borte fra mappen så snart den er åpnet, så ingenting blir liggende, heller ikke etter kill -9.
 */
final class Svarfil implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final FileChannel fil;
    private final OutputStream inn;

    Svarfil(Path mappe) throws IOException {
        fil = FileChannel.open(mappe.resolve("bulk-" + UUID.randomUUID()), CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE);
        inn = new BufferedOutputStream(Channels.newOutputStream(fil), BUFFER);
    }

    void skriv(byte[] linje) throws IOException {
        inn.write(linje);
        inn.write('\n');
    }

    /** Hele svaret fra begynnelsen; filen er borte når strømmen lukkes. */
    InputStream les() throws IOException {
        inn.flush();
        fil.position(0);
        return Channels.newInputStream(fil);
    }

    long bytes() throws IOException {
        inn.flush();
        return fil.size();
    }

    @Override
    public void close() throws IOException {
        fil.close();
    }
}
