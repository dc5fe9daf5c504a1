package no.sykefravaer.varsling.drift;

/** Det som søkes etter i en feilkø; et felt som er null, avgrenser ikke. {@code verdi} finnes bare blant det som vises. */
public record Feilsok(String emne, String opphav, String verdi) {

    public boolean treffer(Feil feil, Sladdet innhold) {
        return (emne == null || emne.equals(feil.sted().emne()))
                && (opphav == null || opphav.equals(feil.opphav()))
                && (verdi == null || innhold.viser(verdi));
    }
}
