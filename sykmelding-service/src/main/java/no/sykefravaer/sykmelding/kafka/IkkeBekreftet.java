package no.sykefravaer.sykmelding.kafka;

/** Kafka har ikke kvittert. Hendelsen kan likevel være skrevet; den samme sendt igjen er trygt. */
public class IkkeBekreftet extends RuntimeException {

    private static final long serialVersionUID = 1;

    public IkkeBekreftet(Throwable grunn) {
        super("Kafka har ikke bekreftet mottak", grunn);
    }
}
