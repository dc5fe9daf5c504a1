package no.sykefravaer.varsling.oppgave;

/** Det samme sagt på begge målformer, ved siden av hverandre så de kan leses mot hverandre. */
public record Ord(String bokmal, String nynorsk) {

    public String paa(Malform malform) {
        return malform == Malform.NYNORSK ? nynorsk : bokmal;
    }
}
