package no.sykefravaer.milepael.regelverk;

/**
 * Hvor ukene til dialogmøte 1 begynner når den ansatte er gradert først og helt borte siden: fra første sykedag hos
 * arbeidsgiveren, eller fra den første dagen helt borte. Loven sier begge deler (ADR-0024).
 */
public enum Tellestart {
    FORSTE_SYKEDAG,
    FORSTE_HELE_DAG;

    /** Bare loven som krever helt fravær, kan leses på den andre måten. */
    Regel paa(Regel regel) {
        var kan = regel.id().equals(Arbeidsgiverregler.DIALOGMOTE_1.id())
                && regel.vilkar().equals(Arbeidsgiverregler.DIALOGMOTE_1.vilkar());
        return this == FORSTE_HELE_DAG && kan ? regel.regnet(Frist.UKENE_HELT_BORTE) : regel;
    }
}
