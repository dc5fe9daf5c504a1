package no.sykefravaer.feilagent;

/** Feilene som kan plantes i en tjeneste; hver virker så lenge den har en fil i mappa agenten ble startet med. */
public enum Feil {
    /** Offset bekreftes før basen har det. */
    OFFSET_FORST,
    /** Et unntak ved lagring svelges. */
    SVELGET_UNNTAK,
    /** Det forfalte hentes for de to siste dagene, ikke for alle til og med i dag. */
    TODAGERSVINDU,
    /** Et nytt forsøk på en levering har en ny gjentaksnøkkel. */
    NY_NOKKEL,
    /** Utboksen leses fra det største nummeret som er sendt. */
    ETTER_SISTE,
    /** Hendelsene sendes før transaksjonen er bekreftet. */
    SENDT_FORST,
    /** Flere tømmer den samme båsen samtidig. */
    UTEN_BAASLAAS,
    /** En bunke regnes ut av fakta samlet, og ikke ett om gangen. */
    BUNKE_TIL_SLUTT;

    /** Sant så lenge den er plantet. Det merkes at den har virket, så en prøve ikke går grønt uten. */
    boolean virker() {
        return Styring.erPlantet(this);
    }

    /** Fila som planter den. */
    public String fil() {
        return "plantet-" + name();
    }

    /** Fila som sier at den har virket. */
    public String spor() {
        return "virket-" + name();
    }
}
