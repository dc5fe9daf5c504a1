package no.sykefravaer.varsling.side;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Det Navs oppgaver heter i lister, etter regelens id. */
final class Oppgavenavn {

    private static final Map<String, String> NAVN = Map.of(
            "OPPFOLGINGSPLAN", "Oppfølgingsplan",
            "DIALOGMOTE_1", "Dialogmøte 1",
            "AKTIVITETSKRAV", "Vurder aktivitetskravet",
            "RAPPORT_TIL_NAV", "Rapport fra arbeidsgiver",
            "OPPFOLGING_UTEN_ARBEIDSGIVER", "Følg opp uten arbeidsgiver",
            "DIALOGMOTE_2", "Vurder dialogmøte 2",
            "SNART_SLUTT_PA_SYKEPENGER", "Skriv om slutt på sykepenger",
            "MAKSDATO", "Vurder tiltak før maksdato");

    private static final List<String> REKKEFOLGE = NAVN.keySet().stream()
            .sorted((en, annen) -> norsk().compare(NAVN.get(en), NAVN.get(annen)))
            .toList();

    private Oppgavenavn() {}

    /** En regel som er nyere enn denne lista, vises med id-en sin. */
    static String av(String regel) {
        return NAVN.getOrDefault(regel, regel);
    }

    /** Reglene i alfabetisk rekkefølge etter navn. */
    static List<String> rekkefolge() {
        return REKKEFOLGE;
    }

    private static Collator norsk() {
        return Collator.getInstance(Locale.of("nb", "NO"));
    }
}
