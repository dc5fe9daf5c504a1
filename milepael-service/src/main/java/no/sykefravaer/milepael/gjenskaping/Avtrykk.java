package no.sykefravaer.milepael.gjenskaping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Linjene i et utdrag ett etter ett: hvor mange de er, summen av dem (SHA-256), og teksten når noen vil ha den. */
final class Avtrykk {

    private final MessageDigest sum;
    private final Writer tekst;
    private long antall;

    /** @param tekst dit linjene skrives */
    Avtrykk(Writer tekst) {
        this.tekst = tekst;
        try {
            this.sum = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void legg(String linje) {
        var hel = linje + "\n";
        sum.update(hel.getBytes(UTF_8));
        antall++;
        try {
            tekst.write(hel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long antall() {
        return antall;
    }

    /** Kan bare hentes når den siste linja er lagt til. */
    String sum() {
        return HexFormat.of().formatHex(sum.digest());
    }
}
