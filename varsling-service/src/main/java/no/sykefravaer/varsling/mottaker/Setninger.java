package no.sykefravaer.varsling.mottaker;

import static java.util.Map.entry;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;

import java.util.Map;
import java.util.Optional;
import no.sykefravaer.kontrakt.Mottaker.Rolle;

/** Hva hver plikt ber hver rolle om, med ord; ingen navn, ingen diagnoser. */
final class Setninger {

    private record Sak(String regel, Rolle rolle) {}

    private static final Map<Sak, String> SETNINGER = Map.ofEntries(
            entry(
                    new Sak("OPPFOLGINGSPLAN", ARBEIDSGIVER),
                    "Lag oppfølgingsplan sammen med den ansatte, og send den til sykmelder."),
            entry(
                    new Sak("OPPFOLGINGSPLAN", SYKMELDER),
                    "Arbeidsgiver skal lage oppfølgingsplan og sende den til deg."),
            entry(new Sak("DIALOGMOTE_1", ARBEIDSGIVER), "Kall inn den ansatte til dialogmøte 1."),
            entry(
                    new Sak("DIALOGMOTE_1", SYKMELDER),
                    "Arbeidsgiver skal kalle inn til dialogmøte 1. Du kan bli bedt om å delta."),
            entry(new Sak("AKTIVITETSKRAV", NAV), "Vurder aktivitetskravet."),
            entry(
                    new Sak("AKTIVITETSKRAV", SYKMELDER),
                    "Gi uttalelse til Nav om muligheten for arbeidsrelatert aktivitet."),
            entry(new Sak("AKTIVITETSKRAV", ARBEIDSGIVER), "Gi Nav opplysninger om tilrettelegging på arbeidsplassen."),
            entry(new Sak("RAPPORT_TIL_NAV", ARBEIDSGIVER), "Send rapport til Nav om oppfølgingen av den ansatte."),
            entry(new Sak("RAPPORT_TIL_NAV", NAV), "Arbeidsgiver skal sende rapport om oppfølgingen."),
            entry(new Sak("OPPFOLGING_UTEN_ARBEIDSGIVER", NAV), "Følg opp den som ikke har arbeidsgiver."),
            entry(new Sak("DIALOGMOTE_2", NAV), "Vurder dialogmøte 2, og kall inn."),
            entry(
                    new Sak("SNART_SLUTT_PA_SYKEPENGER", NAV),
                    "Skriv til den sykmeldte om at sykepengene snart tar slutt."),
            entry(new Sak("SNART_SLUTT_PA_SYKEPENGER", SYKMELDER), "Gi Nav opplysninger til den videre oppfølgingen."),
            entry(new Sak("MAKSDATO", NAV), "Sykepengene tar slutt. Vurder behovet for videre tiltak."),
            entry(new Sak("MAKSDATO", ARBEIDSGIVER), "Retten til sykepenger tar snart slutt."),
            entry(new Sak("MAKSDATO", SYKMELDER), "Retten til sykepenger tar snart slutt."),
            entry(new Sak("DIALOGMOTE_3", NAV), "Dialogmøte 3 er krevd. Kall inn."),
            entry(new Sak("MOTEINNKALLING", ARBEIDSGIVER), "Nav kaller inn til dialogmøte. Svar om du kommer, og møt."),
            entry(
                    new Sak("MOTEINNKALLING_SYKMELDER", SYKMELDER),
                    "Nav kaller inn til dialogmøte. Svar om du kommer, og møt."),
            entry(new Sak("OPPDATERT_PLAN", ARBEIDSGIVER), "Send Nav oppdatert oppfølgingsplan før dialogmøtet."),
            entry(
                    new Sak("UTTALELSE_ARBEIDSGIVER", ARBEIDSGIVER),
                    "Si til Nav hva som er mulig på arbeidsplassen, eller send oppfølgingsplanen."),
            entry(new Sak("FORHANDSVARSEL", NAV), "Send forhåndsvarsel om stans, eller avklar aktivitetskravet."),
            entry(new Sak("INNSTILLING_OM_STANS", NAV), "Ta stilling til innstillingen om stans."),
            entry(new Sak("BISTAND_BEDT", NAV), "Noen har bedt Nav om bistand. Ta kontakt."),
            entry(new Sak("OPPFOLGINGSOPPGAVE", NAV), "Følg opp det du har satt deg fore."),
            entry(
                    new Sak("FELLES_VURDERING", ARBEIDSGIVER),
                    "Si sammen med den ansatte til Nav hvordan dere tror det går."),
            entry(new Sak("TILRETTELEGGINGSBISTAND", NAV), "Tilby bistand til tilrettelegging."),
            entry(new Sak("ARBEIDSEVNEVURDERING", NAV), "Vurder arbeidsevnen, og begynn arbeidsrettet oppfølging."));

    private static final Map<String, String> STEDER = Map.of(
            "NAV_KONTORET", "på Nav-kontoret",
            "ARBEIDSPLASSEN", "på arbeidsplassen",
            "SYKMELDERS_KONTOR", "hos sykmelder",
            "DIGITALT", "digitalt",
            "TELEFON", "på telefon");

    private Setninger() {}

    /** Tom for en regel som er nyere enn denne lista. */
    static Optional<String> om(String regel, Rolle rolle) {
        return Optional.ofNullable(SETNINGER.get(new Sak(regel, rolle)));
    }

    static String sted(String kode) {
        return STEDER.getOrDefault(kode, "sted sies senere");
    }
}
