package no.sykefravaer.lokal.last;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.syntetisk.Identnumre;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;

/**
 * Sykmeldinger for oppdiktede personer; samme frø gir de samme personene og periodene. Blandingen er som i landet under
 * ett: tre dokumenter for hvert fravær (to millioner og 653 000 i året), og omtrent 0,6 aktive milepæler per dokument
 * (3 400 av 5 500 om dagen).
 */
final class Sykmeldinger {

    private static final int BEDRIFTER = 500;
    private static final int DOKUMENTER = 3;
    private static final int ELDSTE_START = 100;
    private static final int KORTEST = 14;
    private static final int SPENN = 32;

    private final Random tilfeldig;
    private final Clock klokke;
    private final long fro;
    private final List<Orgnummer> bedrifter =
            Organisasjonsnumre.rekke().limit(BEDRIFTER).toList();

    Sykmeldinger(long fro, Clock klokke) {
        this.fro = fro;
        this.tilfeldig = new Random(fro);
        this.klokke = klokke;
    }

    Stream<byte[]> rekke() {
        return Identnumre.rekke(fro).flatMap(this::til);
    }

    /** Et fravær: en sykmelding og forlengelsene av den, hos samme arbeidsgiver og kontor. */
    private Stream<byte[]> til(Personident ident) {
        var bedrift = bedrifter.get(tilfeldig.nextInt(BEDRIFTER));
        var kontor = tilfeldig.nextBoolean() ? "0315" : "1719";
        var fom = LocalDate.now(klokke).minusDays(tilfeldig.nextInt(ELDSTE_START));
        var dokumenter = new ArrayList<byte[]>();
        for (int i = 0; i < DOKUMENTER; i++) {
            var tom = fom.plusDays(KORTEST + tilfeldig.nextInt(SPENN));
            dokumenter.add(sykmelding(ident, bedrift, kontor, fom, tom));
            fom = tom.plusDays(1);
        }
        return dokumenter.stream();
    }

    private byte[] sykmelding(Personident ident, Orgnummer bedrift, String kontor, LocalDate fom, LocalDate tom) {
        return """
            {"id":"%s","fnr":"%s","mottatt":"%s","status":"SENDT","arbeidsgiver":{"orgnummer":"%s"},\
            "behandler":{"hpr":"1234567"},"navKontor":"%s",\
            "perioder":[{"fom":"%s","tom":"%s","type":"INGEN_AKTIVITET"}]}""".formatted(
                        new UUID(tilfeldig.nextLong(), tilfeldig.nextLong()),
                        ident.verdi(),
                        klokke.instant(),
                        bedrift,
                        kontor,
                        fom,
                        tom)
                .getBytes(UTF_8);
    }
}
