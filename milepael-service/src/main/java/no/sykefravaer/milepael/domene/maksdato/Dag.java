package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;

/** Det én kalenderdag gjør med retten. */
enum Dag {
    SYKEPENGEDAG,
    SYK_HELG,
    FERIE,
    /** Arbeidsgiverperiode betalt av Nav: et opphold, men noe Nav ikke kan betale etter fylte 70. */
    NAVS_ARBEIDSGIVERPERIODE,
    OPPHOLD;

    static Dag av(LocalDate dato, Dagslag slag) {
        return switch (slag) {
            case NAV -> Virkedager.er(dato) ? SYKEPENGEDAG : SYK_HELG;
            case SYK_HELG -> SYK_HELG;
            case FERIE -> FERIE;
            case ARBEIDSGIVERPERIODE_NAV -> NAVS_ARBEIDSGIVERPERIODE;
            case ARBEIDSGIVERPERIODE, ARBEID -> OPPHOLD;
        };
    }

    /** En dag den sykmeldte verken er syk på Navs regning eller har ferie. Bare en slik gir ny rett etter maksdato. */
    boolean erArbeidsfor() {
        return this == OPPHOLD || this == NAVS_ARBEIDSGIVERPERIODE;
    }
}
