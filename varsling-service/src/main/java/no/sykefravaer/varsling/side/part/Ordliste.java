package no.sykefravaer.varsling.side.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sykefravaer.varsling.oppgave.Ord;

/** Ordene på sidene til partene og den sykmeldte, på begge målformer, lest fra {@code sprak/ord.txt}. */
final class Ordliste {

    static final Map<String, Ord> ORD = les();

    private static final int DELER = 3;

    private Ordliste() {}

    static Optional<Ord> finn(String kode) {
        return Optional.ofNullable(ORD.get(kode));
    }

    private static Map<String, Ord> les() {
        var fil = Objects.requireNonNull(Ordliste.class.getResourceAsStream("/sprak/ord.txt"));
        try (var linjer = new BufferedReader(new InputStreamReader(fil, UTF_8))) {
            return linjer.lines()
                    .filter(linje -> !linje.isBlank() && !linje.startsWith("#"))
                    .map(linje -> linje.split(" \\| ", -1))
                    .collect(Collectors.toUnmodifiableMap(deler -> deler[0], Ordliste::ord));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ord ord(String[] deler) {
        if (deler.length != DELER) {
            throw new IllegalStateException("En linje i ordlista er kode | bokmål | nynorsk: " + deler[0]);
        }
        return new Ord(deler[1], deler[2]);
    }
}
