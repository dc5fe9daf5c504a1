package no.sykefravaer.lokal.nett;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/**
 * Én HTTP/1.1-forbindelse som holdes åpen, for den som sender mange tusen. JDK-ens klient bruker mer prosessor per
 * forespørsel enn den som svarer, og da måler lasten seg selv.
 */
public final class Forbindelse implements AutoCloseable {

    private static final Duration SVARFRIST = Duration.ofSeconds(30);
    private static final String LENGDE = "content-length:";

    private final Socket sokkel;
    private final OutputStream ut;
    private final InputStream inn;
    private final String hode;

    public Forbindelse(URI adresse, String token) throws IOException {
        sokkel = new Socket(adresse.getHost(), adresse.getPort());
        sokkel.setTcpNoDelay(true);
        sokkel.setSoTimeout((int) SVARFRIST.toMillis());
        ut = sokkel.getOutputStream();
        inn = new BufferedInputStream(sokkel.getInputStream());
        hode =
                "POST %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: "
                        .formatted(adresse.getPath(), adresse.getAuthority(), token);
    }

    /** Statusen på svaret. */
    public int post(byte[] innhold) throws IOException {
        var melding = new ByteArrayOutputStream(hode.length() + innhold.length + 16);
        melding.writeBytes((hode + innhold.length + "\r\n\r\n").getBytes(ISO_8859_1));
        melding.writeBytes(innhold);
        melding.writeTo(ut);
        return lesSvar();
    }

    @Override
    public void close() throws IOException {
        sokkel.close();
    }

    private int lesSvar() throws IOException {
        var status = Integer.parseInt(linje().split(" ")[1]);
        var lengde = 0L;
        for (var linje = linje(); !linje.isEmpty(); linje = linje()) {
            if (linje.toLowerCase(Locale.ROOT).startsWith(LENGDE)) {
                lengde = Long.parseLong(linje.substring(LENGDE.length()).strip());
            }
        }
        inn.skipNBytes(lengde);
        return status;
    }

    private String linje() throws IOException {
        var linje = new StringBuilder();
        for (var tegn = inn.read(); tegn != '\n'; tegn = inn.read()) {
            if (tegn < 0) {
                throw new EOFException("Motparten lukket forbindelsen");
            }
            if (tegn != '\r') {
                linje.append((char) tegn);
            }
        }
        return linje.toString();
    }
}
