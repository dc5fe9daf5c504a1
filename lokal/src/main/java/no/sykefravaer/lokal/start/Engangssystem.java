package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.klokke.Klokkene;

/**
 * Et tomt system for anledningen, i sin egen mappe og med klokka på en valgt dag. Det stoppes når prosessen som startet
 * det, slutter; mappa står igjen.
 */
public final class Engangssystem {

    private final Mappe mappe;
    private final Map<String, String> adresser;

    private Engangssystem(Mappe mappe) throws IOException {
        this.mappe = mappe;
        this.adresser = new Adressefil(mappe.adresser()).les();
    }

    /**
     * Sletter det som lå i mappa fra før, og kommer tilbake når alt er klart.
     *
     * @throws Stans når det ikke lot seg starte
     */
    public static Engangssystem start(Path rot, LocalDate dag) throws IOException, InterruptedException {
        var mappe = new Mappe(rot.toAbsolutePath().normalize());
        var valg = List.of(
                "--fersk",
                "--uten-eksempeldata",
                "--porter",
                "tilfeldig",
                "--klokke",
                dag.toString(),
                "--mappe",
                mappe.rot().toString());
        new Bakgrunn(mappe, new Skjerm(System.out)).start(valg, () -> stoppVedSlutten(mappe));
        return new Engangssystem(mappe);
    }

    /** Innholdet i {@code adresser.env}. */
    public Map<String, String> adresser() {
        return adresser;
    }

    public String databasepassord() throws IOException {
        return Hemmeligheter.i(mappe.hemmeligheter()).databasepassord();
    }

    /** {@code id:verdi}, slik tjenestene får den i {@code PERSONNOKKEL_HEMMELIGHETER}. */
    public String personnokkel() throws IOException {
        return Hemmeligheter.i(mappe.hemmeligheter()).personnokkel();
    }

    /**
     * Prosessen til en del, som {@code milepael-service} eller {@code kafka}.
     *
     * @throws Stans når den ikke går
     */
    public ProcessHandle prosess(String del) throws IOException {
        return new Pidfil(mappe.drift(), del).prosess().orElseThrow(() -> new Stans(del + " går ikke."));
    }

    /** Alt er stoppet når metoden kommer tilbake. */
    public void stopp() {
        stopp(mappe);
    }

    public Klokkene klokkene() {
        return Klokkene.i(mappe.klokke());
    }

    private static void stoppVedSlutten(Mappe mappe) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopp(mappe)));
    }

    private static synchronized void stopp(Mappe mappe) {
        try {
            new Rydding(mappe).stopp();
        } catch (IOException e) {
            throw new IllegalStateException("Systemet lot seg ikke stoppe", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
