package no.sykefravaer.systemtest.drift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Det som står i {@code drift/kubernetes}. */
public final class Manifestene {

    private Manifestene() {}

    /** Ett manifest. @param navn slag og navn, som {@code Deployment/milepael-service} */
    public record Manifest(String navn, String slag, Map<String, Object> innhold) {

        static Manifest av(Map<String, Object> innhold) {
            var slag = (String) innhold.get("kind");
            return new Manifest(slag + "/" + Manifestene.finn(innhold, "metadata", "name"), slag, innhold);
        }

        /** Det som står innerst på veien; null når veien stopper. Et tall er plassen i en liste. */
        public Object finn(Object... vei) {
            return Manifestene.finn(innhold, vei);
        }

        @Override
        public String toString() {
            return navn;
        }
    }

    public static List<Manifest> alle() {
        try (var filer = Files.list(Driftsfiler.MAPPE.resolve("kubernetes"))) {
            return filer.sorted()
                    .map(Driftsfiler::les)
                    .flatMap(fil -> les(fil).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Manifest> alle(String slag) {
        return alle().stream().filter(manifest -> manifest.slag().equals(slag)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Manifest> les(String fil) {
        var strengt = new LoaderOptions();
        strengt.setAllowDuplicateKeys(false);
        var manifester = new ArrayList<Manifest>();
        for (var ett : new Yaml(new SafeConstructor(strengt)).loadAll(fil)) {
            if (ett != null) { // bare en kommentar
                manifester.add(Manifest.av((Map<String, Object>) ett));
            }
        }
        return manifester;
    }

    /** Det samme fra et annet sted. */
    public static Object finn(Object sted, Object... vei) {
        var her = sted;
        for (var skritt : vei) {
            her = skritt instanceof Integer plass
                    ? (her instanceof List<?> liste && plass < liste.size() ? liste.get(plass) : null)
                    : (her instanceof Map<?, ?> felt ? felt.get(skritt) : null);
        }
        return her;
    }
}
