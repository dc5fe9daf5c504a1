package no.sykefravaer.lokal.syntetisk;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Orgnummer;

/** Gyldige organisasjonsnumre som begynner på 31, slik Skatteetatens syntetiske gjør. */
public final class Organisasjonsnumre {

    private static final int FORSTE = 310_000_000;
    private static final int SISTE = 319_999_999;

    private Organisasjonsnumre() {}

    public static Stream<Orgnummer> rekke() {
        return IntStream.rangeClosed(FORSTE, SISTE)
                .mapToObj(Integer::toString)
                .map(Orgnummer::new)
                .filter(Orgnummer::erGyldig);
    }
}
