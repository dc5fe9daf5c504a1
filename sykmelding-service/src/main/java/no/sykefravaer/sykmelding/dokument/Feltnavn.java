package no.sykefravaer.sykmelding.dokument;

import java.util.regex.Pattern;

/** Navnet på et ukjent felt, gjort trygt å gjenta: avsenderen kan ha brukt en personident som navn. */
final class Feltnavn {

    private static final Pattern LANGE_TALL = Pattern.compile("\\d{9,}");
    private static final Pattern UVANLIGE_TEGN = Pattern.compile("[^\\p{L}\\p{N}_.\\-]");
    private static final int MAKS = 64;

    private Feltnavn() {}

    static String trygt(String navn) {
        var uvanlige = UVANLIGE_TEGN.matcher(navn).replaceAll("?");
        var uten = LANGE_TALL.matcher(uvanlige).replaceAll("***");
        return uten.length() > MAKS ? uten.substring(0, MAKS) + "…" : uten;
    }
}
