package no.sykefravaer.sykmelding.dokument;

/** Alt som kan være galt med en forespørsel. En kode endres aldri; setningen kan bli bedre. Se docs/feilkoder.md. */
public enum Feilkode {
    TOM_KROPP(400, "Forespørselen har ingen kropp"),
    UGYLDIG_UTF8(400, "Kroppen er ikke gyldig UTF-8"),
    UGYLDIG_JSON(400, "Kroppen er ikke gyldig JSON"),
    DOBBELT_FELT(400, "Et felt står to ganger i det samme objektet"),
    FOR_DYP_JSON(400, "Kroppen har for mange nivåer eller for lange tall eller navn"),
    IKKE_INNLOGGET(401, "Forespørselen mangler et gyldig token"),
    MANGLER_TILGANG(403, "Tokenet gir ikke tilgang hit"),
    MANGLER_KILDE(403, "Tokenet sier ikke hvilket kildesystem avsenderen er (claim kilde)"),
    FINNES_IKKE(404, "Det er ingenting på denne adressen"),
    UKJENT_SYKMELDING(404, "Mottatt, ikke behandlet ennå eller ukjent"),
    UKJENT_SOKNAD(404, "Mottatt, ikke behandlet ennå eller ukjent"),
    UKJENT_INNTEKTSMELDING(404, "Mottatt, ikke behandlet ennå eller ukjent"),
    METODE_IKKE_TILLATT(405, "Adressen kan ikke brukes med denne metoden"),
    SVARFORM_IKKE_STOTTET(406, "Svaret kan ikke gis i formen som er bedt om"),
    FOR_STOR_KROPP(413, "Kroppen er større enn 1 MB"),
    FOR_LANG_LINJE(413, "Linjen er lengre enn 1 MB"),
    INNHOLDSTYPE_IKKE_STOTTET(415, "Innholdstypen skal være application/json, og for bulk application/x-ndjson"),

    UGYLDIG_DOKUMENT(422, "Dokumentet er lest, men noe i det er galt; se feil"),
    UKJENT_FELT(422, "Feltet er ukjent"),
    MANGLER(422, "Feltet er påkrevd"),
    FEIL_TYPE(422, "Verdien skal være %s"),
    UGYLDIG_TEGN(422, "Teksten har tegn som ikke kan lagres"),
    FOR_LANG_TEKST(422, "Teksten er lengre enn %s tegn"),
    UGYLDIG_VERDI(422, "Verdien skal være en av %s"),
    ULIK_VERDI(422, "Verdien er en annen enn %s"),
    UTENFOR_GRENSE(422, "Tallet skal være fra %s til %s"),
    UGYLDIG_ID(
            422, "En id har 1–64 tegn av A–Z, a–z, 0–9, punktum, bindestrek og understrek, og er ikke en personident"),
    UGYLDIG_FNR(422, "Verdien er ikke et gyldig fødselsnummer, D-nummer eller syntetisk nummer"),
    SAMME_IDENT(422, "Det nye nummeret er det samme som det gamle"),
    UGYLDIG_ORGNUMMER(422, "Verdien er ikke et gyldig organisasjonsnummer"),
    UGYLDIG_HPR(422, "Et HPR-nummer har ett til ni siffer"),
    UGYLDIG_NAVKONTOR(422, "Et Nav-kontor har fire siffer"),
    UGYLDIG_DATO(422, "En dato skrives ÅÅÅÅ-MM-DD og finnes i kalenderen"),
    DATO_FOR_TIDLIG(422, "Datoen er før %s"),
    DATO_FOR_SEN(422, "Datoen er etter %s"),
    UGYLDIG_TIDSPUNKT(422, "Et tidspunkt skrives som 2024-01-09T13:38:35Z, med Z eller avstand til UTC"),
    TIDSPUNKT_FOR_TIDLIG(422, "Tidspunktet er før 1990"),
    TIDSPUNKT_FRAM_I_TID(422, "Tidspunktet er mer enn et døgn fram i tid"),
    INGEN_PERIODER(422, "Sykmeldingen har ingen perioder"),
    FOR_MANGE_PERIODER(422, "Sykmeldingen har mer enn 100 perioder"),
    FOR_MANGE(422, "Listen har mer enn %s elementer"),
    FOM_ETTER_TOM(422, "fom er etter tom"),
    PERIODE_FOR_LANG(422, "Perioden er lengre enn 400 dager"),
    PERIODER_OVERLAPPER(422, "Perioden deler dager med %s"),
    UTENFOR_SOKNADEN(422, "Datoen er utenfor dagene søknaden gjelder"),
    KORRIGERER_SEG_SELV(422, "En søknad kan ikke korrigere seg selv"),
    GRAD_MANGLER(422, "En gradert periode har grad"),
    GRAD_UTENFOR(422, "En grad er fra 0 til 100 prosent"),

    INTERN_FEIL(500, "Noe gikk galt hos oss"),
    IKKE_BEKREFTET(503, "Dokumentet er ikke bekreftet mottatt; det er trygt å sende det samme igjen"),
    KAN_IKKE_SPORRE(503, "Døra får ikke spurt milepael-service nå; det som er sendt inn, er ikke berørt"),
    UTSTEDER_SVARER_IKKE(503, "Tokenet kan ikke kontrolleres nå, fordi utstederen ikke svarer; prøv igjen");

    private final int status;
    private final String setning;

    Feilkode(int status, String setning) {
        this.status = status;
        this.setning = setning;
    }

    public int status() {
        return status;
    }

    /** Setningen, med det som hører til akkurat denne feilen. */
    public String melding(Object... deler) {
        return setning.formatted(deler);
    }

    /** Setningen slik den dokumenteres. */
    public String setning() {
        return setning.replace("%s", "…");
    }
}
