package no.sykefravaer.systemtest.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Et av eksemplene i {@code eksempler/}, kjørt slik noen ville kjørt det, med en mappe for det det husker. */
public final class Skript {

    private static final Path EKSEMPLER =
            Path.of(System.getProperty("sykefravaer.rot", "..")).resolve("eksempler");

    private final String navn;
    private final Map<String, String> miljo = new HashMap<>();
    private final Tokener tokener;

    public Skript(Systemet systemet, String navn) {
        this.navn = navn;
        this.tokener = new Tokener(systemet);
        var mappe = nyMappe();
        miljo.put("VARSLING_URL", systemet.adresse("VARSLING_URL"));
        miljo.put("SYKMELDING_URL", systemet.adresse("SYKMELDING_URL"));
        miljo.put("PEKER", mappe.resolve("peker").toString());
        miljo.put("SENDT", mappe.resolve("sendt").toString());
    }

    /** Det skriptet skrev ut, linje for linje. @param sluttkode 0 når det gikk */
    public record Kjort(int sluttkode, List<String> linjer) {}

    /** @param hvem det tokenet bes om, som {@code rolle=arbeidsgiver&orgnr=310000000} */
    public Kjort kjor(String hvem, String... argumenter) {
        var kommando = new ArrayList<>(List.of("sh", EKSEMPLER.resolve(navn).toString()));
        kommando.addAll(List.of(argumenter));
        var bygger = new ProcessBuilder(kommando).redirectErrorStream(true);
        bygger.environment().putAll(miljo);
        bygger.environment().put("TOKEN", tokener.med(hvem));
        try {
            var prosess = bygger.start();
            var skrevet = new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Kjort(prosess.waitFor(), skrevet.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path nyMappe() {
        try {
            return Files.createTempDirectory("eksempel");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
