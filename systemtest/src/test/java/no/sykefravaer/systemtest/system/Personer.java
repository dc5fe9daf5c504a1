package no.sykefravaer.systemtest.system;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.syntetisk.Identnumre;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;

/** Oppdiktede mennesker og virksomheter ingen annen prøve har brukt. */
public final class Personer {

    private static final int FRO = 17;
    private static final char SYTTITALLET = '7';
    private static final Iterator<Personident> LEDIGE =
            Identnumre.rekke(FRO).filter(Personer::erMidtILivet).iterator();
    private static final Iterator<Orgnummer> VIRKSOMHETER =
            Organisasjonsnumre.rekke().iterator();
    private static final Set<String> BRUKT = new HashSet<>();

    private Personer() {}

    public static synchronized Personident ny() {
        var ny = LEDIGE.next();
        BRUKT.add(ny.verdi());
        return ny;
    }

    public static List<Personident> nye(int antall) {
        return Stream.generate(Personer::ny).limit(antall).toList();
    }

    public static synchronized Orgnummer nyVirksomhet() {
        return VIRKSOMHETER.next();
    }

    /** Hvert identnummer prøvene har sendt inn. */
    public static synchronized Set<String> brukt() {
        return Set.copyOf(BRUKT);
    }

    /** Født 1970–1999, så alderen aldri er det som skiller to like forløp. */
    private static boolean erMidtILivet(Personident ident) {
        return ident.verdi().charAt(4) >= SYTTITALLET;
    }
}
