package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Noen så på en person, eller ville se. {@code rettighet} er det tilgangen hviler på, også når den ikke ble gitt;
 * {@code personId} er null når ingen vet hvem det er, og da sier {@code merknad} hva det var. Fri tekst renses for
 * identnumre og linjeskift.
 */
public record Innsynsrad(
        Utforer hvem, String rettighet, UUID personId, Slag hva, String merknad, boolean avvist, String callId) {

    /** Hva det ble sett på. */
    public enum Slag {
        TIDSLINJE,
        HISTORIKK,
        NOTATER,
        NYTT_NOTAT,
        SLETTET_NOTAT,
        HANDLING,
        BESTILLING,
        DOKUMENTER,
        HVA_OM,
        FEILPOST;

        /** Sant når noe ble gjort med saken, og ikke bare sett på. */
        public boolean endrer() {
            return this == HANDLING || this == BESTILLING || this == NYTT_NOTAT || this == SLETTET_NOTAT;
        }
    }

    /** En rad slik den står, med plassen i loggen og når det var. */
    public record Fort(long nr, Instant tid, Innsynsrad rad) {}

    private static final Pattern LINJESKIFT = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern IDENTNUMMER = Pattern.compile("\\b\\d{6}[ .-]?\\d{5}\\b");
    private static final int LENGST = 200; // tegn

    public Innsynsrad {
        hvem = new Utforer(hvem.rolle(), renset(hvem.ident()));
        merknad = merknad == null ? null : renset(merknad);
    }

    private static String renset(String tekst) {
        var uten =
                IDENTNUMMER.matcher(LINJESKIFT.matcher(tekst).replaceAll(" ")).replaceAll("***");
        return uten.substring(0, Math.min(uten.length(), LENGST));
    }
}
