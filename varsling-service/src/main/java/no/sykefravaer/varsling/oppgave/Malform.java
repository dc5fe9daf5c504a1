package no.sykefravaer.varsling.oppgave;

import java.util.Locale;

/** Målformen noen leser; koden er den i BCP 47, som også står i {@code lang} og {@code Accept-Language}. */
public enum Malform {
    BOKMAL("nb"),
    NYNORSK("nn");

    private final String kode;

    Malform(String kode) {
        this.kode = kode;
    }

    /** Bokmål for alt som ikke er nynorsk, også når ingenting er sagt. */
    public static Malform av(String kode) {
        return NYNORSK.kode.equals(kode) ? NYNORSK : BOKMAL;
    }

    public String kode() {
        return kode;
    }

    public Locale sprak() {
        return Locale.of(kode, "NO");
    }
}
