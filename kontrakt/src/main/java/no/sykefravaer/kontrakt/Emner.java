package no.sykefravaer.kontrakt;

/** Navnene på Kafka-emnene og det som følger hver post. Åtte partisjoner hver, 30 dagers lagring. */
public final class Emner {

    /** Dokumenter og personfakta fra døra, nøkkel {@link Personnokkel}. */
    public static final String SYKMELDING = "sykefravaer.sykmelding.v1";

    /** Slettinger fra Navs emner, som bare kjenner dokumentets id; nøkkel sykmeldingId. */
    public static final String SYKMELDING_TOMBSTONE = "sykefravaer.sykmelding-tombstone.v1";

    /** Milepæler og personer fra kjernen, nøkkel personId. */
    public static final String MILEPAEL = "sykefravaer.milepael.v1";

    /** Kafka-header og HTTP-header som følger en sak fra første forespørsel til siste levering. */
    public static final String CALL_ID = "Nav-Call-Id";

    private Emner() {}
}
