package no.sykefravaer.varsling.db;

/** Kolonnene arbeidslista kan stå i rekkefølge etter, stigende. */
public enum Sortering {
    FRIST("frist", true),
    /** Det som er over frist, først; så dem det Nav gjør, betyr mest for. */
    BEHOV("(fristgruppe = 'OVER') %s, coalesce(behov, 0)", false),
    /** Å kommer sist, også når basen selv ordner etter tegnkoder. */
    NAVN("etternavn collate \"nb-NO-x-icu\" %s nulls last, fornavn collate \"nb-NO-x-icu\"", true),
    /** I rekkefølgen navnene på oppgavene har. */
    OPPGAVE("array_position(?, regel)", true),
    HJEMMEL("hjemmel", true),
    VIRKSOMHET("virksomheter[1]", true),
    /** Få uker først er sen start først. */
    UKE("tilfelle_start", false);

    private final String uttrykk;
    private final boolean stigende;

    Sortering(String uttrykk, boolean stigende) {
        this.uttrykk = uttrykk;
        this.stigende = stigende;
    }

    /** Det som mangler verdi, står sist begge veier; like står etter frist. */
    String sql(boolean synkende) {
        var retning = synkende == stigende ? "desc" : "asc";
        return uttrykk.formatted(retning) + " " + retning + " nulls last, frist asc nulls last, id";
    }
}
