package no.sykefravaer.varsling.side;

import static java.util.Map.entry;

import java.util.Map;

/** Kjernens koder sagt på norsk. En kode som er nyere enn lista, vises som den er. */
public final class Pliktord {

    private static final Map<String, String> ARSAKER = Map.ofEntries(
            entry("PLAN_MOTTATT", "Planen er mottatt"),
            entry("APENBART_UNODVENDIG", "Åpenbart unødvendig"),
            entry("GRADERT", "Er i gradert arbeid"),
            entry("TILTAK", "Er i tiltak"),
            entry("FRISKMELDT", "Er friskmeldt"),
            entry("MEDISINSKE_GRUNNER", "Medisinske grunner"),
            entry("TILRETTELEGGING_IKKE_MULIG", "Tilrettelegging er ikke mulig"),
            entry("SJOMENN_UTENRIKS", "Sjømann i utenriksfart"),
            entry("FORHANDSVARSEL", "Forhåndsvarsel er sendt"),
            entry("INNSTILLING_OM_STANS", "Innstilling om stans"),
            entry("UTTALELSE_MOTTATT", "Uttalelse er mottatt"),
            entry("INNLEGGELSE_INSTITUSJON", "Innlagt i institusjon"),
            entry("FORVENTET_FRISKMELDING_INNEN_28UKER", "Ventes frisk innen 28 uker"),
            entry("DOKUMENTERT_TILTAK_FRISKMELDING", "Dokumentert tiltak som fører til friskmelding"),
            entry("ARBEIDSTAKER_AAP", "Har arbeidsavklaringspenger"),
            entry("ARBEIDSTAKER_DOD", "Den sykmeldte er død"),
            entry("DIALOGMOTE_AVHOLDT", "Dialogmøtet er alt holdt"),
            entry("ARBEIDSFORHOLD_OPPHORT", "Arbeidsforholdet er opphørt"),
            entry("INNKALT", "Kalt inn"),
            entry("AVLYST", "Avlyst"),
            entry("AVHOLDT", "Holdt"),
            entry("KOMMER", "Kommer"),
            entry("NYTT_TIDSPUNKT", "Ønsker et annet tidspunkt"),
            entry("KOMMER_IKKE", "Kommer ikke"),
            entry("TILBAKE_SAMME_JOBB", "Tilbake i samme jobb"),
            entry("TILBAKE_MED_TILRETTELEGGING", "Tilbake med tilrettelegging"),
            entry("USIKKER", "Usikker"),
            entry("IKKE_TILBAKE", "Ikke tilbake"),
            entry("UENIGE", "Partene er uenige"),
            entry("IKKE_SVART", "Har ikke svart"),
            entry("ALVORLIG_SYKDOM", "Alvorlig sykdom"),
            entry("OPPFOLGINGSPLAN_ARBEIDSGIVER", "Oppfølgingsplan fra arbeidsgiver"),
            entry("INFORMASJON_BEHANDLER", "Informasjon fra behandler"),
            entry("INFORMASJON_SYKMELDT", "Informasjon fra den sykmeldte"),
            entry("DROFTES_MED_ROL", "Drøftes med rådgivende lege"),
            entry("DROFTES_INTERNT", "Drøftes internt"),
            entry("TA_KONTAKT_SYKMELDT", "Ta kontakt med den sykmeldte"),
            entry("TA_KONTAKT_ARBEIDSGIVER", "Ta kontakt med arbeidsgiver"),
            entry("TA_KONTAKT_BEHANDLER", "Ta kontakt med behandler"),
            entry("VURDER_DIALOGMOTE", "Vurder dialogmøte"),
            entry("VURDER_TILTAK", "Vurder tiltak"),
            entry("ANNET", "Annet"));

    private static final Map<String, String> STEDER = Map.of(
            "NAV_KONTORET", "Nav-kontoret",
            "ARBEIDSPLASSEN", "Arbeidsplassen",
            "SYKMELDERS_KONTOR", "Sykmelders kontor",
            "DIGITALT", "Digitalt",
            "TELEFON", "Telefon");

    private static final Map<String, String> ROLLER =
            Map.of("NAV", "Nav", "ARBEIDSGIVER", "Arbeidsgiver", "SYKMELDER", "Sykmelder", "SYKMELDT", "Den sykmeldte");

    private static final Map<String, String> HANDLINGER = Map.ofEntries(
            entry("OPPFYLL", "Utført"),
            entry("UNNTA", "Unntak"),
            entry("GJOR_UAKTUELL", "Ikke aktuell"),
            entry("AVVENT", "Avvent"),
            entry("FORHANDSVARSLE", "Forhåndsvarsel sendt"),
            entry("INNSTILL", "Innstilling om stans"),
            entry("MOTTA_PLAN", "Plan mottatt"),
            entry("MOTTA_UTTALELSE", "Uttalelse mottatt"),
            entry("KALL_INN", "Kalt inn til møte"),
            entry("ENDRE_MOTE", "Møtet endret"),
            entry("AVLYS", "Møtet avlyst"),
            entry("AVHOLD", "Møtet holdt"),
            entry("SVAR", "Svar på innkallingen"),
            entry("SVAR_SOM_SYKMELDT", "Svar fra den sykmeldte"),
            entry("VURDER_SAMMEN", "Felles vurdering"),
            entry("ANGRE", "Angret"));

    private Pliktord() {}

    public static String arsak(String kode) {
        return ARSAKER.getOrDefault(kode, kode);
    }

    public static String sted(String kode) {
        return STEDER.getOrDefault(kode, kode);
    }

    public static String rolle(String kode) {
        return ROLLER.getOrDefault(kode, kode);
    }

    public static String handling(String kode) {
        return HANDLINGER.getOrDefault(kode, kode);
    }
}
