package no.sykefravaer.milepael.domene;

/** Det en person ville gjøre, kan ikke gjøres med plikten slik den er nå. */
public final class Avvisning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Hvorfor ikke; en kode som aldri endres. */
    public enum Grunn {
        UTDATERT_VERSJON,
        IKKE_APEN,
        INGENTING_AA_ANGRE,
        INGEN_INNKALLING,
        SVARFRIST_IKKE_UTLOPT,
        KREVD_AV_PART,
        INGET_FRAVAER
    }

    private final Grunn grunn;

    Avvisning(Grunn grunn) {
        super(grunn.name());
        this.grunn = grunn;
    }

    /** @throws Avvisning når det er sant */
    static void med(Grunn grunn, boolean hindrer) {
        if (hindrer) {
            throw new Avvisning(grunn);
        }
    }

    public Grunn grunn() {
        return grunn;
    }
}
