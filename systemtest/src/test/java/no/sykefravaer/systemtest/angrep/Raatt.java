package no.sykefravaer.systemtest.angrep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;

/** HTTP ingen klient vil sende, rett på forbindelsen. */
public final class Raatt {

    private static final int LENGST = 10_000; // millisekunder

    private Raatt() {}

    /** Den første linja i svaret. */
    public static String svar(String adresse, String foresporsel) throws IOException {
        try (var forbindelse = sendt(adresse, foresporsel, LENGST)) {
            return leser(forbindelse).readLine();
        }
    }

    /** Alt som kom før tjenesten brøt forbindelsen. Gjør den det ikke i tide, er det en {@link java.net.SocketTimeoutException}. */
    public static String tilBrudd(String adresse, String foresporsel, Duration frist) throws IOException {
        var svar = new StringBuilder();
        var forbindelse = sendt(adresse, foresporsel, (int) frist.toMillis());
        try (forbindelse) {
            var leser = leser(forbindelse);
            for (var linje = leser.readLine(); linje != null; linje = leser.readLine()) {
                svar.append(linje).append('\n');
            }
        } catch (SocketException e) {
            return svar.toString(); // brutt uten å si fra
        }
        return svar.toString();
    }

    private static Socket sendt(String adresse, String foresporsel, int frist) throws IOException {
        var dit = URI.create(adresse);
        var forbindelse = new Socket(dit.getHost(), dit.getPort());
        forbindelse.setSoTimeout(frist);
        forbindelse.getOutputStream().write(foresporsel.getBytes(ISO_8859_1));
        forbindelse.getOutputStream().flush();
        return forbindelse;
    }

    private static BufferedReader leser(Socket forbindelse) throws IOException {
        return new BufferedReader(new InputStreamReader(forbindelse.getInputStream(), ISO_8859_1));
    }
}
