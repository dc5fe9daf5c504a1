package no.sykefravaer.lokal.syntetisk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;

/** Gyldige fødselsnumre som ingen har: måneden er økt med 80. Samme frø gir samme rekke, og ingen to er like. */
public final class Identnumre {

    private static final LocalDate ELDSTE = LocalDate.of(1960, 1, 1);
    private static final long DAGER = 365 * 40;
    private static final long INDIVIDNUMRE = 500; // 000–499 er født på 1900-tallet
    private static final int SYNTETISK = 80;
    private static final DateTimeFormatter AAR = DateTimeFormatter.ofPattern("yy");
    private static final List<String> KONTROLLSIFRE =
            IntStream.range(0, 100).mapToObj("%02d"::formatted).toList();

    private Identnumre() {}

    public static Personident forste() {
        return rekke(0).findFirst().orElseThrow();
    }

    public static Stream<Personident> rekke(long fro) {
        return fra(fro * 1_000_003);
    }

    /** Rekka fra og med en plass i den; minst tre av fire plasser er et nummer. */
    public static Stream<Personident> fra(long plass) {
        var mulige = DAGER * INDIVIDNUMRE;
        var begynnelse = Math.floorMod(plass, mulige);
        return LongStream.range(begynnelse, begynnelse + mulige)
                .mapToObj(nummer -> stamme(nummer % mulige))
                .map(Identnumre::medKontrollsifre)
                .flatMap(Optional::stream);
    }

    private static String stamme(long nummer) {
        var fodt = ELDSTE.plusDays(nummer % DAGER);
        return "%02d%02d%s%03d"
                .formatted(fodt.getDayOfMonth(), fodt.getMonthValue() + SYNTETISK, AAR.format(fodt), nummer / DAGER);
    }

    private static Optional<Personident> medKontrollsifre(String stamme) {
        return KONTROLLSIFRE.stream()
                .map(siffer -> new Personident(stamme + siffer))
                .filter(Personident::erGyldig)
                .findFirst();
    }
}
