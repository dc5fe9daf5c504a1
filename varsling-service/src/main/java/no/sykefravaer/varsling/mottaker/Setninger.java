package no.sykefravaer.varsling.mottaker;

import static java.util.Map.entry;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.Ord;

/** Hva hver plikt ber hver rolle om, på begge målformer; ingen navn, ingen diagnoser. */
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
            entry(
                    new Sak("DIALOGMOTE_1", ARBEIDSGIVER),
                    new Ord("Kall inn den ansatte til dialogmøte 1.", "Kall inn den tilsette til dialogmøte 1.")),
            entry(
                    new Sak("DIALOGMOTE_1", SYKMELDER),
                    new Ord(
                            "Arbeidsgiver skal kalle inn til dialogmøte 1. Du kan bli bedt om å delta.",
                            "Arbeidsgivaren skal kalle inn til dialogmøte 1. Du kan bli beden om å delta.")),
            entry(new Sak("AKTIVITETSKRAV", NAV), new Ord("Vurder aktivitetskravet.", "Vurder aktivitetskravet.")),
            entry(
                    new Sak("AKTIVITETSKRAV", SYKMELDER),
                    new Ord(
                            "Gi uttalelse til Nav om muligheten for arbeidsrelatert aktivitet.",
                            "Gi fråsegn til Nav om kva som er mogleg av arbeidsretta aktivitet.")),
            entry(
                    new Sak("AKTIVITETSKRAV", ARBEIDSGIVER),
                    new Ord(
                            "Gi Nav opplysninger om tilrettelegging på arbeidsplassen.",
                            "Gi Nav opplysningar om tilrettelegging på arbeidsplassen.")),
            entry(
                    new Sak("RAPPORT_TIL_NAV", ARBEIDSGIVER),
                    new Ord(
                            "Send rapport til Nav om oppfølgingen av den ansatte.",
                            "Send rapport til Nav om oppfølginga av den tilsette.")),
            entry(
                    new Sak("RAPPORT_TIL_NAV", NAV),
                    new Ord(
                            "Arbeidsgiver skal sende rapport om oppfølgingen.",
                            "Arbeidsgivaren skal sende rapport om oppfølginga.")),
            entry(
                    new Sak("OPPFOLGING_UTEN_ARBEIDSGIVER", NAV),
                    new Ord("Følg opp den som ikke har arbeidsgiver.", "Følg opp den som ikkje har arbeidsgivar.")),
            entry(
                    new Sak("DIALOGMOTE_2", NAV),
                    new Ord("Vurder dialogmøte 2, og kall inn.", "Vurder dialogmøte 2, og kall inn.")),
            entry(
                    new Sak("SNART_SLUTT_PA_SYKEPENGER", NAV),
                    new Ord(
                            "Skriv til den sykmeldte om at sykepengene snart tar slutt.",
                            "Skriv til den sjukmelde om at sjukepengane snart tek slutt.")),
            entry(
                    new Sak("SNART_SLUTT_PA_SYKEPENGER", SYKMELDER),
                    new Ord(
                            "Gi Nav opplysninger til den videre oppfølgingen.",
                            "Gi Nav opplysningar til den vidare oppfølginga.")),
            entry(
                    new Sak("MAKSDATO", NAV),
                    new Ord(
                            "Sykepengene tar slutt. Vurder behovet for videre tiltak.",
                            "Sjukepengane tek slutt. Vurder behovet for vidare tiltak.")),
            entry(
                    new Sak("MAKSDATO", ARBEIDSGIVER),
                    new Ord("Retten til sykepenger tar snart slutt.", "Retten til sjukepengar tek snart slutt.")),
            entry(
                    new Sak("MAKSDATO", SYKMELDER),
                    new Ord("Retten til sykepenger tar snart slutt.", "Retten til sjukepengar tek snart slutt.")),
            entry(
                    new Sak("DIALOGMOTE_3", NAV),
                    new Ord("Dialogmøte 3 er krevd. Kall inn.", "Dialogmøte 3 er kravd. Kall inn.")),
            entry(
                    new Sak("MOTEINNKALLING", ARBEIDSGIVER),
                    new Ord(
                            "Nav kaller inn til dialogmøte. Svar om du kommer, og møt.",
                            "Nav kallar inn til dialogmøte. Svar om du kjem, og møt.")),
            entry(
                    new Sak("MOTEINNKALLING_SYKMELDER", SYKMELDER),
                    new Ord(
                            "Nav kaller inn til dialogmøte. Svar om du kommer, og møt.",
                            "Nav kallar inn til dialogmøte. Svar om du kjem, og møt.")),
            entry(
                    new Sak("OPPDATERT_PLAN", ARBEIDSGIVER),
                    new Ord(
                            "Send Nav oppdatert oppfølgingsplan før dialogmøtet.",
                            "Send Nav oppdatert oppfølgingsplan før dialogmøtet.")),
            entry(
                    new Sak("UTTALELSE_ARBEIDSGIVER", ARBEIDSGIVER),
                    new Ord(
                            "Si til Nav hva som er mulig på arbeidsplassen, eller send oppfølgingsplanen.",
                            "Sei til Nav kva som er mogleg på arbeidsplassen, eller send oppfølgingsplanen.")),
            entry(
                    new Sak("FORHANDSVARSEL", NAV),
                    new Ord(
                            "Send forhåndsvarsel om stans, eller avklar aktivitetskravet.",
                            "Send førehandsvarsel om stans, eller avklar aktivitetskravet.")),
            entry(
                    new Sak("INNSTILLING_OM_STANS", NAV),
                    new Ord("Ta stilling til innstillingen om stans.", "Ta stilling til innstillinga om stans.")),
            entry(
                    new Sak("BISTAND_BEDT", NAV),
                    new Ord("Noen har bedt Nav om bistand. Ta kontakt.", "Nokon har bede Nav om hjelp. Ta kontakt.")),
            entry(
                    new Sak("OPPFOLGINGSOPPGAVE", NAV),
                    new Ord("Følg opp det du har satt deg fore.", "Følg opp det du har sett deg føre.")),
            entry(
                    new Sak("FELLES_VURDERING", ARBEIDSGIVER),
                    new Ord(
                            "Si sammen med den ansatte til Nav hvordan dere tror det går.",
                            "Sei saman med den tilsette til Nav korleis de trur det går.")),
            entry(
                    new Sak("TILRETTELEGGINGSBISTAND", NAV),
                    new Ord("Tilby bistand til tilrettelegging.", "Tilby hjelp til tilrettelegging.")),
            entry(
                    new Sak("ARBEIDSEVNEVURDERING", NAV),
                    new Ord(
                            "Vurder arbeidsevnen, og begynn arbeidsrettet oppfølging.",
                            "Vurder arbeidsevna, og start arbeidsretta oppfølging.")));

    private static final Map<String, Ord> STEDER = Map.of(
            "NAV_KONTORET", new Ord("på Nav-kontoret", "på Nav-kontoret"),
            "ARBEIDSPLASSEN", new Ord("på arbeidsplassen", "på arbeidsplassen"),
            "SYKMELDERS_KONTOR", new Ord("hos sykmelder", "hos sjukmeldaren"),
            "DIGITALT", new Ord("digitalt", "digitalt"),
            "TELEFON", new Ord("på telefon", "på telefon"));

    private Setninger() {}

    /** Tom for en regel som er nyere enn denne lista. */
    static Optional<Ord> om(String regel, Rolle rolle) {
        return Optional.ofNullable(SETNINGER.get(new Sak(regel, rolle)));
    }

    static Collection<Ord> alle() {
        return SETNINGER.values();
    }

    static Ord sted(String kode) {
        return STEDER.getOrDefault(kode, new Ord("sted sies senere", "staden får du vite seinare"));
    }
}
