package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docker-compose.yml} slik den står, før variablene er satt inn. */
record Composefil(Map<String, Map<String, Object>> beholdere) {

    static final Path ROT = Path.of("..").toAbsolutePath().normalize();

    @SuppressWarnings("unchecked")
    static Composefil les() {
        var strengt = new LoaderOptions();
        strengt.setAllowDuplicateKeys(false);
        Map<String, Object> alt = new Yaml(new SafeConstructor(strengt)).load(fil("docker-compose.yml"));
        return new Composefil((Map<String, Map<String, Object>>) alt.get("services"));
    }

    static String fil(String navn) {
        try {
            return Files.readString(ROT.resolve(navn));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, String> miljo(String beholder) {
        return (Map<String, String>) beholdere.get(beholder).get("environment");
    }

    @SuppressWarnings("unchecked")
    List<String> porter(String beholder) {
        return (List<String>) beholdere.get(beholder).get("ports");
    }

    @SuppressWarnings("unchecked")
    Set<String> venterPaa(String beholder) {
        return ((Map<String, Object>) beholdere.get(beholder).get("depends_on")).keySet();
    }

    String bilde(String beholder) {
        return (String) beholdere.get(beholder).get("image");
    }

    /** Variablene fila krever utenfra, uten standardverdi. */
    Set<String> hemmeligheter() {
        return verdier()
                .filter(verdi -> verdi.startsWith("${"))
                .map(verdi -> verdi.replaceAll("^\\$\\{(\\w+):\\?.*}$", "$1"))
                .collect(Collectors.toSet());
    }

    private Stream<String> verdier() {
        return beholdere.keySet().stream().flatMap(navn -> miljo(navn).values().stream());
    }
}
