package no.sykefravaer.varsling.db;

/** Det arbeidslista kan avgrenses på. Innen en gruppe holder det at én verdi passer; mellom gruppene må alle passe. */
public enum Filtergruppe {
    /** {@link Fristgruppe} som tekst. */
    FRIST("fristgruppe"),
    /** NAV-identen til veilederen, eller {@link #UFORDELT}. */
    VEILEDER("coalesce(veileder, 'UFORDELT')"),
    /** Regelens id. */
    TYPE("regel"),
    /** {@link Gradgruppe} som tekst. */
    GRAD("gradgruppe"),
    /** Organisasjonsnumre i tilfellet; en oppgave kan ha flere. */
    VIRKSOMHET("virksomhet", "cross join unnest(virksomheter) virksomhet", "virksomheter && ?"),
    /** {@link Aldersgruppe} som tekst. */
    ALDER("aldersgruppe"),
    /** Dagen i måneden, 01–31. */
    FODSELSDAG("fodselsdag");

    public static final String UFORDELT = "UFORDELT";

    final String verdi;
    final String utfoldet;
    final String vilkar;

    Filtergruppe(String verdi) {
        this(verdi, "", verdi + " = any(?)");
    }

    Filtergruppe(String verdi, String utfoldet, String vilkar) {
        this.verdi = verdi;
        this.utfoldet = utfoldet;
        this.vilkar = vilkar;
    }
}
