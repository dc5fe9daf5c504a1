package no.sykefravaer.lokal.last;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.syntetisk.Identnumre;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;

/**
 * Sykmeldinger for oppdiktede personer, én til hver; samme frø gir de samme personene og periodene. Blandingen gir
 * omtrent 0,6 aktive milepæler per sykmelding, som landet under ett (3 400 milepæler av 5 500 dokumenter om dagen).
 */
final class Sykmeldinger {

    private static final int BEDRIFTER = 500;
    private static final int ELDSTE_START = 45;
    private static final int KORTEST = 7;
    private static final int SPENN = 64;

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
        return Identnumre.rekke(fro).map(this::til);
    }

    private byte[] til(Personident ident) {
        var fom = LocalDate.now(klokke).minusDays(tilfeldig.nextInt(ELDSTE_START));
        return """
            {"id":"%s","fnr":"%s","mottatt":"%s","status":"SENDT","arbeidsgiver":{"orgnummer":"%s"},\
            "behandler":{"hpr":"1234567"},"navKontor":"%s",\
            "perioder":[{"fom":"%s","tom":"%s","type":"INGEN_AKTIVITET"}]}""".formatted(
                        new UUID(tilfeldig.nextLong(), tilfeldig.nextLong()),
                        ident.verdi(),
                        klokke.instant(),
                        bedrifter.get(tilfeldig.nextInt(BEDRIFTER)),
                        tilfeldig.nextBoolean() ? "0315" : "1719",
                        fom,
                        fom.plusDays(KORTEST + tilfeldig.nextInt(SPENN)))
                .getBytes(UTF_8);
    }
}
