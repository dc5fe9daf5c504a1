package no.sykefravaer.milepael.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sykefravaer.milepael.regelverk.Lovvalg;
import no.sykefravaer.milepael.regelverk.Praksis;
import no.sykefravaer.milepael.regelverk.Tellestart;

/** Det en installasjon kan velge om regelverket. */
@ConfigMapping(prefix = "regelverk")
interface Regelverksoppsett {

    /** Hvilken dag som avgjør hvilken lov som gjelder (ADR-0001). */
    @WithDefault("FRIST")
    Lovvalg lovvalg();

    /** Hvor ukene til dialogmøte 1 begynner når den ansatte er gradert først og helt borte siden (ADR-0024). */
    @WithDefault("FORSTE_SYKEDAG")
    Tellestart dialogmote1TellesFra();

    /** Andre aktiveringsdager enn de vanlige: {@code regelverk.aktivering.DIALOGMOTE_2=112}, i dager som i regelverket. */
    Map<String, Integer> aktivering();

    /** Kontorene, fire sifre, som praktiserer aktivitetskravet konsekvent. */
    Optional<Set<String>> konsekventAktivitetskrav();

    /** Kontorene, fire sifre, som er med på tidlig innsats: den felles vurderingen ved åtte uker. */
    Optional<Set<String>> tidligInnsats();

    default Praksis praksis() {
        return new Praksis(
                konsekventAktivitetskrav().orElse(Set.of()), tidligInnsats().orElse(Set.of()));
    }
}
