package no.sykefravaer.ytelse.hvaom;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Én HTTP/1.1-forbindelse som holdes, uten noe mellom klokka og kabelen. */
final class Forbindelse implements AutoCloseable {

    private static final String LENGDE = "content-length:";

    private final Socket kabel;
    private final InputStream inn;
    private final OutputStream ut;
    private final String hode;

    Forbindelse(URI adresse, String sti, String token) throws IOException {
        this.kabel = new Socket(adresse.getHost(), adresse.getPort());
        this.kabel.setTcpNoDelay(true);
        this.inn = new BufferedInputStream(kabel.getInputStream());
        this.ut = kabel.getOutputStream();
        this.hode = "POST %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n"
                .formatted(sti, adresse.getAuthority(), token);
    }

    /**
     * Nanosekunder fra spørsmålet sendes til hele svaret er lest.
     *
     * @throws IOException når svaret ikke er 200
     */
    long spor(byte[] innhold) throws IOException {
        var kall = kall(innhold);
        var begynt = System.nanoTime();
        ut.write(kall);
        les();
        return System.nanoTime() - begynt;
    }

    private byte[] kall(byte[] innhold) {
        var start = (hode + "Content-Length: " + innhold.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        var kall = new byte[start.length + innhold.length];
        System.arraycopy(start, 0, kall, 0, start.length);
        System.arraycopy(innhold, 0, kall, start.length, innhold.length);
        return kall;
    }

    private void les() throws IOException {
        var status = linje();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("Tjenesten svarte " + status);
        }
        int lengde = 0;
        for (var linje = linje(); !linje.isEmpty(); linje = linje()) {
            if (linje.regionMatches(true, 0, LENGDE, 0, LENGDE.length())) {
                lengde = Integer.parseInt(linje.substring(LENGDE.length()).trim());
            }
        }
        inn.readNBytes(lengde);
    }

    private String linje() throws IOException {
        var linje = new StringBuilder();
        for (int tegn = inn.read(); tegn != '\n'; tegn = inn.read()) {
            if (tegn < 0) {
                throw new IOException("Forbindelsen ble brutt");
            }
            linje.append((char) tegn);
        }
        return linje.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        kabel.close();
    }
}
