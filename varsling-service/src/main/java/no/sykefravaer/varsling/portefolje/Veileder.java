package no.sykefravaer.varsling.portefolje;

/** En som arbeider ved et Nav-kontor, slik registeret kjenner henne. */
public record Veileder(String navIdent, String fornavn, String etternavn) {

    /** Når registeret ikke kjenner henne: da er identen alt vi har. */
    public static Veileder ukjent(String navIdent) {
        return new Veileder(navIdent, "", navIdent);
    }

    public String navn() {
        return fornavn.isEmpty() ? etternavn : etternavn + ", " + fornavn;
    }

    /** Som «Berg, A.», der det er trangt. */
    public String kortnavn() {
        return fornavn.isEmpty() ? etternavn : etternavn + ", " + fornavn.charAt(0) + ".";
    }
}
