package no.sykefravaer.lokal.testressurs;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import no.sykefravaer.lokal.kafka.Emneoppsett;
import no.sykefravaer.lokal.kafka.Megler;
import no.sykefravaer.lokal.nett.Port;

/** Den ene megleren i denne JVM-en, med emnene på plass. */
final class Testmegler {

    private Testmegler() {}

    static String adresse() {
        return FellesIJvm.adresse("kafka", Testmegler::start);
    }

    private static String start() throws IOException, ExecutionException, InterruptedException {
        Stillhet.senk();
        var mappe = Testmappe.ny();
        var megler = Megler.start(mappe.resolve("kafka"), Port.ledig(), Port.ledig());
        Testmappe.ryddTilSlutt(megler, mappe);
        Emneoppsett.sorgForEmner(megler.adresse());
        return megler.adresse();
    }
}
