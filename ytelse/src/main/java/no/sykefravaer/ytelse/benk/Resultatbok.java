package no.sykefravaer.ytelse.benk;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Alt som er målt, i filer det bare legges til i: én linje for hver kjøring, og én for hver side i hver fase. */
public record Resultatbok(Path mappe) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Slik den ligger i kildekoden, sett fra rota. */
    public static Resultatbok iDokumentasjonen() {
        return new Resultatbok(Path.of("docs/ytelse"));
    }

    public void foer(Kjoring kjoring) throws IOException {
        leggTil("kjoringer.jsonl", List.of(kjoring));
    }

    public void foer(List<Resultat> resultater) throws IOException {
        leggTil("resultater.jsonl", resultater);
    }

    public List<Kjoring> kjoringer() throws IOException {
        return les("kjoringer.jsonl", Kjoring.class);
    }

    /** Det siste som er målt av hver side i hver fase, i den rekkefølgen de først ble målt. */
    public List<Resultat> siste() throws IOException {
        var siste = new LinkedHashMap<List<String>, Resultat>();
        for (var en : les("resultater.jsonl", Resultat.class)) {
            if (!en.verdier().isEmpty()) {
                siste.put(List.of(en.gruppe(), en.side(), en.fase()), en);
            }
        }
        return List.copyOf(siste.values());
    }

    /** Skriver {@code docs/ytelse.md} på nytt av alt i boka. Gir målene og hvor langt det er til dem. */
    public String skrivRapport() throws IOException {
        new Rapport(this, mappe).skriv();
        return Rapport.maalene(siste()) + "Skrevet: docs/ytelse.md";
    }

    private void leggTil(String fil, List<?> linjer) throws IOException {
        Files.createDirectories(mappe);
        var tekst = new ArrayList<String>();
        for (var linje : linjer) {
            tekst.add(JSON.writeValueAsString(linje));
        }
        Files.writeString(
                mappe.resolve(fil),
                tekst.stream().map(en -> en + "\n").collect(Collectors.joining()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private <T> List<T> les(String fil, Class<T> type) throws IOException {
        var sti = mappe.resolve(fil);
        var alle = new ArrayList<T>();
        for (var linje : Files.exists(sti) ? Files.readAllLines(sti) : List.<String>of()) {
            alle.add(JSON.readValue(linje, type));
        }
        return alle;
    }
}
