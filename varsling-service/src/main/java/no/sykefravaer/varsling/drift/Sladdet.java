package no.sykefravaer.varsling.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Innholdet i en post slik driften får se det.
 *
 * @param tekst innholdet som JSON med alt unntatt det tillatte skjult; null når bytene ikke lar seg lese
 * @param storrelse byte
 * @param sha256 avtrykket av bytene, så to like kan kjennes igjen
 * @param klartekst verdiene som er vist; bare de kan søkes i
 */
public record Sladdet(String tekst, int storrelse, String sha256, List<String> klartekst) {

    private static final int LENGST = 20_000; // tegn; resten er mer av det samme

    public static Sladdet av(byte[] innhold, ObjectMapper json) {
        var bytene = innhold == null ? new byte[0] : innhold;
        var sladding = new Sladding();
        try {
            var tre = json.readTree(bytene);
            var tekst = tre == null || tre.isMissingNode()
                    ? null
                    : json.writerWithDefaultPrettyPrinter().writeValueAsString(sladding.sladd(tre));
            return new Sladdet(kort(tekst), bytene.length, avtrykk(bytene), sladding.klartekst());
        } catch (JsonProcessingException e) {
            return new Sladdet(null, bytene.length, avtrykk(bytene), List.of());
        } catch (IOException e) {
            throw new IllegalStateException(e.getClass().getName());
        }
    }

    /** Om en verdi som er vist, har dette i seg; store og små bokstaver er like. */
    boolean viser(String verdi) {
        var sokt = verdi.toLowerCase(Locale.ROOT);
        return klartekst.stream().anyMatch(vist -> vist.toLowerCase(Locale.ROOT).contains(sokt));
    }

    private static String kort(String tekst) {
        return tekst == null || tekst.length() <= LENGST ? tekst : tekst.substring(0, LENGST);
    }

    private static String avtrykk(byte[] innhold) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innhold));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
