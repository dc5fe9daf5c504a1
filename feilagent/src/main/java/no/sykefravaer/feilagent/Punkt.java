package no.sykefravaer.feilagent;

/** Stedene en prosess kan stanses: rett før metoden kommer tilbake. */
public enum Punkt {
    DOR_ETTER_KVITTERING("sykmelding.app.Innsendt", "bekreftet", 0),
    KJERNE_FOR_COMMIT("milepael.app.OppdaterPlaner", "etter", 1),
    KJERNE_FOR_OFFSET("milepael.app.Faktamottak", "taImot", 1),
    KJERNE_FOR_SLETTING("milepael.kafka.Milepaelsender", "send", "java.util.List"),
    KJERNE_FOR_AKTIVERING("milepael.app.AktiverForfalte", "iTransaksjon", 2),
    VARSLING_FOR_COMMIT("varsling.app.LagreBunke", "iTransaksjonen", 1),
    VARSLING_FOR_OFFSET("varsling.app.MottaHendelser", "ta", 1),
    VARSLING_FOR_MERKING("varsling.app.Forsok", "paa", 1);

    final String klasse;
    final String metode;
    final int argumenter;
    final String forste;

    Punkt(String klasse, String metode, int argumenter) {
        this(klasse, metode, argumenter, null);
    }

    /** @param forste typen til det eneste argumentet, der navnet ikke er nok */
    Punkt(String klasse, String metode, String forste) {
        this(klasse, metode, 1, forste);
    }

    Punkt(String klasse, String metode, int argumenter, String forste) {
        this.klasse = "no.sykefravaer." + klasse;
        this.metode = metode;
        this.argumenter = argumenter;
        this.forste = forste;
    }

    /** Delen prosessen er. */
    public String tjeneste() {
        return klasse.split("\\.")[2] + "-service";
    }
}
