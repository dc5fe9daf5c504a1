package no.sykefravaer.systemtest.angrep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;

/** HTTP ingen klient vil sende, rett på forbindelsen. */
public final class Raatt {

    private static final int LENGST = 10_000; // millisekunder

    private Raatt() {}

    /** Den første linja i svaret. */
    public static String svar(String adresse, String foresporsel) throws IOException {
        var dit = URI.create(adresse);
        try (var forbindelse = new Socket(dit.getHost(), dit.getPort())) {
            forbindelse.setSoTimeout(LENGST);
            forbindelse.getOutputStream().write(foresporsel.getBytes(ISO_8859_1));
            forbindelse.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(forbindelse.getInputStream(), ISO_8859_1)).readLine();
        }
    }
}
