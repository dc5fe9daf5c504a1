package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import no.sykefravaer.lokal.kafka.Emneoppsett;

/**
 * Det {@code docker-compose.yml} trenger av lokal, i én beholder: emnene, og så delene i {@link Delene#iBeholder()},
 * holdt i live til beholderen stoppes. {@code adresser.env} finnes mens alt er klart. Argumentet er mappa.
 */
public final class Beholder {

    private Beholder() {}

    public static void main(String[] argumenter) throws IOException, InterruptedException, ExecutionException {
        var mappe = new Mappe(Path.of(argumenter[0]).toAbsolutePath());
        var skjerm = new Skjerm(System.out);
        try {
            start(mappe, skjerm);
        } catch (Stans e) {
            skjerm.si(e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private static void start(Mappe mappe, Skjerm skjerm) throws IOException, InterruptedException, ExecutionException {
        mappe.gjorKlar();
        new Rydding(mappe).fjernRester();
        Emneoppsett.sorgForEmner(System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        var program = new Program(Prosjekt.rot(), Klassearkiv.finn(Prosjekt.rot(), mappe.programmer()));
        var adresser = new Adresser(Porter.faste());
        var delene = new Delene(program, mappe, adresser, Hemmeligheter.i(mappe.hemmeligheter()));
        var tilsyn = new Tilsyn(delene.iBeholder(), mappe, skjerm);
        Runtime.getRuntime().addShutdownHook(new Thread(tilsyn::stopp));
        tilsyn.start();
        tilsyn.ventTilAltErKlart();
        new Adressefil(mappe.adresser()).skriv(Map.of());
        skjerm.hendelse("Alt er klart.");
    }
}
