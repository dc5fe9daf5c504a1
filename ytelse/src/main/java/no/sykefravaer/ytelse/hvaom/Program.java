package no.sykefravaer.ytelse.hvaom;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.sykefravaer.lokal.innsending.Klient;

/**
 * {@code ytelse/hva-om}: hver av fasitens saker ni ganger på en forbindelse som holdes, etter noen runder til å bli varm av. En
 * saks tid er den midterste av de ni, så det andre på maskinen gjør, ikke regnes med. Adressene til systemet som går, ligger i
 * omgivelsene; argumentet er mappa med sakene.
 */
public final class Program {

    private static final int RUNDER_TIL_OPPVARMING = 20;
    private static final int RUNDER = 9;

    private Program() {}

    public static void main(String[] argumenter) throws IOException, InterruptedException {
        var saker = Saker.fra(Path.of(argumenter[0]));
        var adresse = System.getenv("MILEPAEL_URL");
        var token = new Klient(Map.of("TOKEN_URL", System.getenv("TOKEN_URL"))).token("rolle=kildesystem");
        try (var forbindelse = new Forbindelse(URI.create(adresse), "/api/v1/hva-om", token)) {
            for (int runde = 0; runde < RUNDER_TIL_OPPVARMING; runde++) {
                enRunde(forbindelse, saker);
            }
            var tider = Tider.av(midterste(forbindelse, saker));
            System.out.println(tider);
            System.exit(tider.overKravet() == 0 ? 0 : 1);
        }
    }

    private static long[] midterste(Forbindelse forbindelse, List<byte[]> saker) throws IOException {
        var runder = new long[RUNDER][];
        for (int runde = 0; runde < RUNDER; runde++) {
            runder[runde] = enRunde(forbindelse, saker);
        }
        return IntStream.range(0, saker.size())
                .mapToLong(sak -> Arrays.stream(runder)
                        .mapToLong(runde -> runde[sak])
                        .sorted()
                        .skip(RUNDER / 2)
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    private static long[] enRunde(Forbindelse forbindelse, List<byte[]> saker) throws IOException {
        var tider = new long[saker.size()];
        for (int nr = 0; nr < tider.length; nr++) {
            tider[nr] = forbindelse.spor(saker.get(nr));
        }
        return tider;
    }
}
