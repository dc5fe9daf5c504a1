package no.sykefravaer.varsling.db;

/** Det arbeidslista kan avgrenses på. Innen en gruppe holder det at én verdi passer; mellom gruppene må alle passe. */
public enum Filtergruppe {
    /** {@link Fristgruppe} som tekst. */
    FRIST("fristgruppe", "", "fristgruppe = any(?)"),
    /** Regelens id. */
    TYPE("regel", "", "regel = any(?)"),
    /** Organisasjonsnumre i tilfellet; en oppgave kan ha flere. */
    VIRKSOMHET("virksomhet", "cross join unnest(virksomheter) virksomhet", "virksomheter && ?"),
    /** Dagen i måneden, 01–31. */
    FODSELSDAG("fodselsdag", "", "fodselsdag = any(?)");

    final String verdi;
    final String utfoldet;
    final String vilkar;

    Filtergruppe(String verdi, String utfoldet, String vilkar) {
        this.verdi = verdi;
        this.utfoldet = utfoldet;
        this.vilkar = vilkar;
    }
}
