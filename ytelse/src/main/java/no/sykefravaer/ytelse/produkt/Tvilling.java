package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.klokke.Venting;
import no.sykefravaer.lokal.nett.Port;

/** En prosess til av en tjeneste som går, med samme kommando og miljø på en annen port, slik driften ville hatt to. */
public record Tvilling(Process prosess, Klient klient) implements AutoCloseable {

    /** Klar når den svarer på at den er det. @param adresser innholdet i {@code adresser.env} */
    public static Tvilling av(long pid, String adressenavn, Map<String, String> adresser)
            throws IOException, InterruptedException {
        var port = Port.ledig();
        var prosess = bygger(pid, Map.of("QUARKUS_HTTP_PORT", Integer.toString(port)))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var egne = new HashMap<>(adresser);
        egne.put(adressenavn, "http://" + Port.VERT + ":" + port);
        ventTilKlar(URI.create(egne.get(adressenavn) + "/internal/is_ready"));
        return new Tvilling(prosess, new Klient(egne));
    }

    /** Den samme kommandoen i det samme miljøet, unntatt det som er sagt. */
    public static ProcessBuilder bygger(long pid, Map<String, String> annerledes) throws IOException {
        var bygger = new ProcessBuilder(delt(pid, "cmdline")).redirectErrorStream(true);
        bygger.environment().clear();
        delt(pid, "environ").forEach(en -> bygger.environment().put(en.split("=", 2)[0], en.split("=", 2)[1]));
        bygger.environment().putAll(annerledes);
        return bygger;
    }

    @Override
    public void close() {
        prosess.destroy();
        prosess.onExit().join();
    }

    private static void ventTilKlar(URI adresse) throws IOException, InterruptedException {
        var klient = HttpClient.newHttpClient();
        Venting.paa("tvillingen er klar", () -> svarer(klient, adresse));
    }

    private static boolean svarer(HttpClient klient, URI adresse) throws InterruptedException {
        try {
            var kall = HttpRequest.newBuilder(adresse).build();
            return klient.send(kall, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // den har ikke åpnet porten ennå
        }
    }

    private static List<String> delt(long pid, String fil) throws IOException {
        var innhold = Files.readString(Path.of("/proc/" + pid + "/" + fil));
        return new ArrayList<>(List.of(innhold.split("\0")));
    }
}
