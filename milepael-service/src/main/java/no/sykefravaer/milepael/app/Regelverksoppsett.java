package no.sykefravaer.milepael.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import no.sykefravaer.milepael.regelverk.Lovvalg;

/** Det en installasjon kan velge om regelverket. */
@ConfigMapping(prefix = "regelverk")
interface Regelverksoppsett {

    /** Hvilken dag som avgjør hvilken lov som gjelder (ADR-0001). */
    @WithDefault("FRIST")
    Lovvalg lovvalg();

    /** Andre aktiveringsdager enn de vanlige: {@code regelverk.aktivering.DIALOGMOTE_2=112}, i dager som i regelverket. */
    Map<String, Integer> aktivering();
}
