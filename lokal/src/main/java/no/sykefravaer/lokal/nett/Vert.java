package no.sykefravaer.lokal.nett;

import java.net.InetSocketAddress;
import java.util.Optional;

/** Hvor lokal lytter og hva den heter: 127.0.0.1, om ikke miljøet sier navnet andre beholdere kjenner den ved. */
public final class Vert {

    /** Miljøvariabelen med navnet. Er den satt, lyttes det på alle nettkort. */
    public static final String MILJO = "LOKAL_VERT";

    private static final Optional<String> UTENFRA = Optional.ofNullable(System.getenv(MILJO));

    private Vert() {}

    public static String navn() {
        return UTENFRA.orElse(Port.VERT);
    }

    public static InetSocketAddress lytter(int port) {
        return UTENFRA.isPresent() ? new InetSocketAddress(port) : new InetSocketAddress(Port.VERT, port);
    }
}
