package no.sykefravaer.varsling.side;

import static java.util.Map.entry;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Det Navs oppgaver heter i lister, etter regelens id. */
public final class Oppgavenavn {

    private static final Map<String, String> NAVN = Map.ofEntries(
            entry("OPPFOLGINGSPLAN", "Oppfølgingsplan"),
            entry("DIALOGMOTE_1", "Dialogmøte 1"),
            entry("AKTIVITETSKRAV", "Vurder aktivitetskravet"),
            entry("RAPPORT_TIL_NAV", "Rapport fra arbeidsgiver"),
            entry("OPPFOLGING_UTEN_ARBEIDSGIVER", "Følg opp uten arbeidsgiver"),
            entry("DIALOGMOTE_2", "Vurder dialogmøte 2"),
            entry("SNART_SLUTT_PA_SYKEPENGER", "Skriv om slutt på sykepenger"),
            entry("MAKSDATO", "Vurder tiltak før maksdato"),
            entry("DIALOGMOTE_3", "Kall inn til dialogmøte 3"),
            entry("MOTEINNKALLING", "Innkalling til dialogmøte"),
            entry("MOTEINNKALLING_SYKMELDER", "Innkalling av sykmelder"),
            entry("OPPDATERT_PLAN", "Oppdatert oppfølgingsplan"),
            entry("UTTALELSE_ARBEIDSGIVER", "Uttalelse fra arbeidsgiver"),
            entry("FORHANDSVARSEL", "Send forhåndsvarsel"),
            entry("INNSTILLING_OM_STANS", "Innstilling om stans"),
            entry("BISTAND_BEDT", "Bistand bedt"),
            entry("OPPFOLGINGSOPPGAVE", "Egen oppfølgingsoppgave"),
            entry("FELLES_VURDERING", "Felles vurdering"),
            entry("TILRETTELEGGINGSBISTAND", "Bistand til tilrettelegging"),
            entry("ARBEIDSEVNEVURDERING", "Vurder arbeidsevnen"));

    private static final List<String> REKKEFOLGE = NAVN.keySet().stream()
            .sorted((en, annen) -> norsk().compare(NAVN.get(en), NAVN.get(annen)))
            .toList();

    private Oppgavenavn() {}

    /** En regel som er nyere enn denne lista, vises med id-en sin. */
    public static String av(String regel) {
        return NAVN.getOrDefault(regel, regel);
    }

    /** Reglene i alfabetisk rekkefølge etter navn. */
    public static List<String> rekkefolge() {
        return REKKEFOLGE;
    }

    private static Collator norsk() {
        return Collator.getInstance(Locale.of("nb", "NO"));
    }
}
