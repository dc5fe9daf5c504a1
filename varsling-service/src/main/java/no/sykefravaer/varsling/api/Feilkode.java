package no.sykefravaer.varsling.api;

/** Alt tjenesten kan svare nei med. */
enum Feilkode {
    UGYLDIG_FORESPORSEL(400, "Ugyldig forespørsel", "Forespørselen kan ikke leses."),
    UGYLDIG_PARAMETER(400, "Ugyldig parameter", "Én eller flere parametre er ugyldige."),
    IKKE_INNLOGGET(401, "Ikke innlogget", "Du må ha et gyldig token."),
    INGEN_TILGANG(403, "Ingen tilgang", "Tokenet gir ikke tilgang til dette."),
    MANGLER_RETT(403, "Mangler retten", "Personen posten gjelder, er beskyttet eller ukjent, og du mangler retten."),
    IKKE_FUNNET(404, "Ikke funnet", "Det finnes ingenting her, eller du har ikke tilgang til det."),
    UKJENT_METODE(405, "Ukjent metode", "Denne adressen tar ikke imot metoden."),
    POST_UKJENT(404, "Ikke funnet", "Posten ligger ikke i feilkøen."),
    UTDATERT_VERSJON(409, "Utdatert versjon", "Oppgaven er endret siden du leste den. Les den på nytt."),
    OPPGAVEN_ER_LUKKET(409, "Oppgaven er lukket", "Oppgaven gjelder ikke lenger."),
    FEILET_IGJEN(409, "Feilet igjen", "Posten feilet igjen og ligger fremdeles i feilkøen."),
    FOR_STOR(413, "For stor", "Innholdet er for stort."),
    FEIL_INNHOLDSTYPE(415, "Feil innholdstype", "Innholdet skal være application/json."),
    UGYLDIG_INNHOLD(422, "Ugyldig innhold", "Ett eller flere felt er ugyldige."),
    INGET_FRAVAER(409, "Intet fravær", "Den sykmeldte har ikke noe sykefravær hos deg nå."),
    IKKE_GODTATT(422, "Ikke godtatt", "Oppgaven kan ikke besvares slik."),
    INTERN_FEIL(500, "Intern feil", "Noe gikk galt hos oss."),
    KAFKA_SVARER_IKKE(503, "Prøv igjen", "Kafka svarer ikke på hvordan det står til med emnene."),
    KJERNEN_SVARER_IKKE(503, "Prøv igjen", "Plikten er ikke meldt oppfylt. Det er trygt å sende det samme på nytt.");

    private final int status;
    private final String tittel;
    private final String setning;

    Feilkode(int status, String tittel, String setning) {
        this.status = status;
        this.tittel = tittel;
        this.setning = setning;
    }

    int status() {
        return status;
    }

    String tittel() {
        return tittel;
    }

    String setning() {
        return setning;
    }

    /** Rammeverkets egne avvisninger, som bare har et tall. */
    static Feilkode av(int status) {
        return switch (status) {
            case 401 -> IKKE_INNLOGGET;
            case 403 -> INGEN_TILGANG;
            case 404 -> IKKE_FUNNET;
            case 405 -> UKJENT_METODE;
            case 413 -> FOR_STOR;
            case 415 -> FEIL_INNHOLDSTYPE;
            default -> status >= 500 ? INTERN_FEIL : UGYLDIG_FORESPORSEL;
        };
    }
}
