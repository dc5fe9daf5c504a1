package no.sykefravaer.systemtest.lekkasje;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Et navn, en diagnose og en grunn som bare finnes her, og numrene til dem det er sendt noe inn om.
 *
 * @param numre identitetsnumrene
 */
public record Kanari(Set<String> numre) {

    public static final String NAVN = "Lekkasjeberg";
    public static final String DIAGNOSE = "F43.2-kanari";
    public static final String BEGRUNNELSE = "kanaribegrunnelse";

    /** Kodene er ikke hemmelige, men hvem en av dem gjelder. Driften ser en kode i feilkøen bare i et felt som er til koder. */
    public static final String GRUNN = "MEDISINSKE_GRUNNER";

    private static final Pattern ELLEVE_SIFRE = Pattern.compile("(?<!\\d)\\d{11}(?!\\d)");

    /** Hva slags, aldri hvilket nummer; tomt når teksten ikke har noe av det. */
    public List<String> i(String tekst) {
        return Stream.concat(
                        Stream.of(NAVN, DIAGNOSE, BEGRUNNELSE, GRUNN).filter(tekst::contains),
                        harNummer(tekst) ? Stream.of("et identitetsnummer") : Stream.of())
                .toList();
    }

    /** Det ingen utenfor Nav skal vite, heller ikke om sine egne. */
    public static List<String> hemmeligI(String tekst) {
        return Stream.of(DIAGNOSE, BEGRUNNELSE, GRUNN).filter(tekst::contains).toList();
    }

    public boolean harNummer(String tekst) {
        return ELLEVE_SIFRE.matcher(tekst).results().anyMatch(treff -> numre.contains(treff.group()));
    }
}
