package no.sykefravaer.lokal.start;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code adresser.env}: finnes bare mens alt er klart, og er alltid hel. */
record Adressefil(Path fil) {

    void skriv(Map<String, String> adresser) throws IOException {
        var uferdig = fil.resolveSibling(fil.getFileName() + ".ny");
        var linjer = adresser.entrySet().stream().map(en -> en.getKey() + "=" + en.getValue() + "\n");
        Files.writeString(uferdig, linjer.collect(Collectors.joining()) + "KLAR=ja\n");
        Files.move(uferdig, fil, ATOMIC_MOVE);
    }

    Map<String, String> les() throws IOException {
        try (var linjer = Files.lines(fil)) {
            return linjer.map(linje -> linje.split("=", 2))
                    .filter(par -> par.length == 2)
                    .collect(Collectors.toMap(par -> par[0], par -> par[1]));
        }
    }

    boolean finnes() {
        return Files.exists(fil);
    }

    void slett() throws IOException {
        Files.deleteIfExists(fil);
    }
}
