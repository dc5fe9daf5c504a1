package no.sykefravaer.varsling.mottaker;

import static java.util.Map.entry;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;

import java.util.Map;
import java.util.Optional;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.Ord;

/** Hva hver plikt ber hver rolle om, på begge målformer; ingen navn, ingen diagnoser. Nav leser bokmål. */
final class Setninger {

    private record Sak(String regel, Rolle rolle) {}

    private static final Map<Sak, Ord> SETNINGER = Map.ofEntries(
            entry(
                    new Sak("OPPFOLGINGSPLAN", ARBEIDSGIVER),
                    new Ord(
                            "Lag oppfølgingsplan sammen med den ansatte, og send den til sykmelder.",
                            "Lag oppfølgingsplan saman med den tilsette, og send han til sjukmeldaren.")),
            entry(
                    new Sak("OPPFOLGINGSPLAN", SYKMELDER),
                    new Ord(
                            "Arbeidsgiver skal lage oppfølgingsplan og sende den til deg.",
                            "Arbeidsgivaren skal lage oppfølgingsplan og sende han til deg.")),
            entry(new Sak("DIALOGMOTE_1", ARBEIDSGIVER), "Kall inn den ansatte til dialogmøte 1."),
            entry(
                    new Sak("DIALOGMOTE_1", SYKMELDER),
                    new Ord(
                            "Arbeidsgiver skal kalle inn til dialogmøte 1. Du kan bli bedt om å delta.",
                            "Arbeidsgivaren skal kalle inn til dialogmøte 1. Du kan bli beden om å delta.")),
            entry(new Sak("AKTIVITETSKRAV", NAV), "Vurder aktivitetskravet."),
            entry(
                    new Sak("AKTIVITETSKRAV", SYKMELDER),
                    new Ord(
                            "Gi uttalelse til Nav om muligheten for arbeidsrelatert aktivitet.",
                            "Gi fråsegn til Nav om kva som er mogleg av arbeidsretta aktivitet.")),
            entry(new Sak("AKTIVITETSKRAV", ARBEIDSGIVER), "Gi Nav opplysninger om tilrettelegging på arbeidsplassen."),
            entry(new Sak("RAPPORT_TIL_NAV", ARBEIDSGIVER), "Send rapport til Nav om oppfølgingen av den ansatte."),
            entry(new Sak("RAPPORT_TIL_NAV", NAV), "Arbeidsgiver skal sende rapport om oppfølgingen."),
            entry(new Sak("OPPFOLGING_UTEN_ARBEIDSGIVER", NAV), "Følg opp den som ikke har arbeidsgiver."),
            entry(new Sak("DIALOGMOTE_2", NAV), "Vurder dialogmøte 2, og kall inn."),
            entry(
                    new Sak("SNART_SLUTT_PA_SYKEPENGER", NAV),
                    new Ord(
                            "Skriv til den sykmeldte om at sykepengene snart tar slutt.",
                            "Skriv til den sjukmelde om at sjukepengane snart tek slutt.")),
            entry(new Sak("SNART_SLUTT_PA_SYKEPENGER", SYKMELDER), "Gi Nav opplysninger til den videre oppfølgingen."),
            entry(new Sak("MAKSDATO", NAV), "Sykepengene tar slutt. Vurder behovet for videre tiltak."),
            entry(new Sak("MAKSDATO", ARBEIDSGIVER), "Retten til sykepenger tar snart slutt."),
            entry(new Sak("MAKSDATO", SYKMELDER), "Retten til sykepenger tar snart slutt."),
            entry(new Sak("DIALOGMOTE_3", NAV), "Dialogmøte 3 er krevd. Kall inn."),
            entry(new Sak("MOTEINNKALLING", ARBEIDSGIVER), "Nav kaller inn til dialogmøte. Svar om du kommer, og møt."),
            entry(
                    new Sak("MOTEINNKALLING_SYKMELDER", SYKMELDER),
                    new Ord(
                            "Nav kaller inn til dialogmøte. Svar om du kommer, og møt.",
                            "Nav kallar inn til dialogmøte. Svar om du kjem, og møt.")),
            entry(new Sak("OPPDATERT_PLAN", ARBEIDSGIVER), "Send Nav oppdatert oppfølgingsplan før dialogmøtet."),
            entry(
                    new Sak("UTTALELSE_ARBEIDSGIVER", ARBEIDSGIVER),
                    new Ord(
                            "Si til Nav hva som er mulig på arbeidsplassen, eller send oppfølgingsplanen.",
                            "Sei til Nav kva som er mogleg på arbeidsplassen, eller send oppfølgingsplanen.")),
            entry(new Sak("FORHANDSVARSEL", NAV), "Send forhåndsvarsel om stans, eller avklar aktivitetskravet."),
            entry(new Sak("INNSTILLING_OM_STANS", NAV), "Ta stilling til innstillingen om stans."),
            entry(new Sak("BISTAND_BEDT", NAV), "Noen har bedt Nav om bistand. Ta kontakt."),
            entry(new Sak("OPPFOLGINGSOPPGAVE", NAV), "Følg opp det du har satt deg fore."),
            entry(
                    new Sak("FELLES_VURDERING", ARBEIDSGIVER),
                    new Ord(
                            "Si sammen med den ansatte til Nav hvordan dere tror det går.",
                            "Sei saman med den tilsette til Nav korleis de trur det går.")),
            entry(new Sak("TILRETTELEGGINGSBISTAND", NAV), "Tilby bistand til tilrettelegging."),
            entry(new Sak("ARBEIDSEVNEVURDERING", NAV), "Vurder arbeidsevnen, og begynn arbeidsrettet oppfølging."));

    private static final Map<String, Ord> STEDER = Map.of(
            "NAV_KONTORET", "på Nav-kontoret",
            "ARBEIDSPLASSEN", "på arbeidsplassen",
            "SYKMELDERS_KONTOR", "hos sykmelder",
            "DIGITALT", "digitalt",
            "TELEFON", "på telefon");

    private Setninger() {}

    /** Tom for en regel som er nyere enn denne lista. */
    static Optional<Ord> om(String regel, Rolle rolle) {
        return Optional.ofNullable(SETNINGER.get(new Sak(regel, rolle)));
    }

    static Ord sted(String kode) {
        return STEDER.getOrDefault(kode, new Ord("sted sies senere", "staden får du vite seinare"));
    }
}
