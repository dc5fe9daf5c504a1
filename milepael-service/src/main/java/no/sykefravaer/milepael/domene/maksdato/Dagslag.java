package no.sykefravaer.milepael.domene.maksdato;

/** Hva dagene i en periode er for retten til sykepenger. Dager ingen periode dekker, er som {@link #ARBEID}. */
public enum Dagslag {
    /** Syk, og Nav betaler: hver hverdag er én sykepengedag, lørdag og søndag er syke helgedager. */
    NAV,
    /** Arbeidsgiver betaler, § 8-19. Går ikke av kvoten, og teller som opphold når 26 uker regnes, § 8-12 andre ledd. */
    ARBEIDSGIVERPERIODE,
    /** De samme dagene når Nav betaler dem. De går heller ikke av de 248, men kan ikke betales etter fylte 70. */
    ARBEIDSGIVERPERIODE_NAV,
    /** På arbeid. */
    ARBEID,
    /** Ferie, også i helgene: et opphold, men alene flytter den ikke treårsvinduet. */
    FERIE,
    /** Syk på dager det ikke betales for. */
    SYK_HELG;

    /** Verken syk på Navs regning eller på ferie. Bare en slik dag gir ny rett etter maksdato. */
    boolean erArbeidsfor() {
        return switch (this) {
            case ARBEID, ARBEIDSGIVERPERIODE, ARBEIDSGIVERPERIODE_NAV -> true;
            case NAV, SYK_HELG, FERIE -> false;
        };
    }
}
