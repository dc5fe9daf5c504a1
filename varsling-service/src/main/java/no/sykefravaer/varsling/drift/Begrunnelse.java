package no.sykefravaer.varsling.drift;

import java.util.Optional;

/** Det driften sier om hvorfor, med egne ord: alltid noe, og høyst 2000 tegn. */
public final class Begrunnelse {

    private static final int LENGST = 2_000;

    private Begrunnelse() {}

    /** Det som er galt, som kode og setning. */
    public record Galt(String kode, String melding) {}

    public static Optional<Galt> galt(String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return Optional.of(new Galt("MANGLER", "Skriv hvorfor"));
        }
        if (tekst.length() > LENGST) {
            return Optional.of(new Galt("FOR_LANG", "Høyst " + LENGST + " tegn"));
        }
        return tekst.indexOf('\0') >= 0
                ? Optional.of(new Galt("UGYLDIG_TEGN", "Teksten har tegn som ikke kan lagres"))
                : Optional.empty();
    }
}
