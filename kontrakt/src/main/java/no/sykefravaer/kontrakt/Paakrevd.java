package no.sykefravaer.kontrakt;

/** Felt en hendelse ikke gir mening uten. */
final class Paakrevd {

    private Paakrevd() {}

    /** @throws IllegalArgumentException når et felt mangler */
    static void felt(Object... verdier) {
        for (var verdi : verdier) {
            if (verdi == null) {
                throw new IllegalArgumentException("Hendelsen mangler et påkrevd felt");
            }
        }
    }
}
