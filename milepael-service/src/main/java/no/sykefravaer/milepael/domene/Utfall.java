package no.sykefravaer.milepael.domene;

/**
 * Hva et faktum førte til da det ble anvendt. Et som fikk virkning, forblir {@link #ANVENDT} også når et senere faktum
 * tar det ut: det senere bærer den virkningen. Bare en søknad som er korrigert, sier det selv: rettelsen kan ha kommet før
 * den.
 */
public enum Utfall {
    ANVENDT(Virkning.ANVENDT, "Innholdet er lagt til grunn"),
    GJENTAKELSE(Virkning.UTEN_VIRKNING, "Det samme er mottatt før og gjelder fortsatt"),
    ANNEN_ARBEIDSGIVER(
            Virkning.UTEN_VIRKNING, "Det samme gjelder alt hos en annen arbeidsgiver, til det gjenåpnes eller slettes"),
    SENDT_UTEN_ARBEIDSGIVER(Virkning.UTEN_VIRKNING, "En sendt sykmelding uten arbeidsgiver har ingen virkning"),
    ALT_SENDT_ELLER_BEKREFTET(Virkning.UTEN_VIRKNING, "Sykmeldingen er alt sendt eller bekreftet"),
    UTEN_ARBEIDSGIVER(Virkning.UTEN_VIRKNING, "Uten arbeidsgiver har dokumentet ingen virkning"),
    KORRIGERT(Virkning.UTEN_VIRKNING, "En annen søknad er kommet i stedet for denne"),
    ELDRE_VERSJON(Virkning.UTEN_VIRKNING, "En nyere versjon av sykmeldingen er mottatt og gjelder"),
    INGENTING_AA_AVBRYTE(Virkning.UTEN_VIRKNING, "Bare en ny sykmelding kan avbrytes, og det finnes ingen"),
    INGENTING_AA_GJENAPNE(Virkning.UTEN_VIRKNING, "Det finnes ingen sendt eller bekreftet sykmelding å gjenåpne"),
    INGENTING_AA_SLETTE(Virkning.UTEN_VIRKNING, "Det finnes ingen sykmelding å slette"),
    INGENTING_AA_TREKKE(Virkning.UTEN_VIRKNING, "Det finnes ikke noe dokument å ta ut"),
    KONFLIKT(
            Virkning.KONFLIKT,
            "Sykmeldingen finnes i samme status med andre perioder, og den tidligere står til den gjenåpnes, slettes eller erstattes"),
    ANNET_INNHOLD(Virkning.KONFLIKT, "Dokumentet finnes med et annet innhold, og det tidligere står til det tas ut"),
    SAMME_VERSJON_ANNET_INNHOLD(
            Virkning.KONFLIKT,
            "Samme versjon av sykmeldingen finnes med et annet innhold, og den tidligere står til en høyere versjon erstatter den");

    /** Det avsenderen trenger å vite først. */
    public enum Virkning {
        ANVENDT,
        UTEN_VIRKNING,
        KONFLIKT
    }

    private final Virkning virkning;
    private final String grunn;

    Utfall(Virkning virkning, String grunn) {
        this.virkning = virkning;
        this.grunn = grunn;
    }

    public Virkning virkning() {
        return virkning;
    }

    /** En setning avsenderen kan lese. */
    public String grunn() {
        return grunn;
    }
}
