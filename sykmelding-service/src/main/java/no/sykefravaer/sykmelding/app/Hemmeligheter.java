package no.sykefravaer.sykmelding.app;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import no.sykefravaer.kontrakt.Personnokkel.Hemmelighet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hemmelighetene bak personnøkkelen, {@code id:verdi[,id:verdi…]}. Den første gjelder; døra skriver bare med den. */
@Startup
@Singleton
class Hemmeligheter {

    private final Hemmelighet gjeldende;

    /** @throws IllegalArgumentException når den første ikke er på formen, uten å røpe den */
    Hemmeligheter(@ConfigProperty(name = "personnokkel.hemmeligheter") List<String> hemmeligheter) {
        var deler = hemmeligheter.getFirst().split(":", 2);
        if (deler.length != 2) {
            throw new IllegalArgumentException("PERSONNOKKEL_HEMMELIGHETER skal være id:verdi[,id:verdi…]");
        }
        this.gjeldende = new Hemmelighet(deler[0].strip(), deler[1].strip());
    }

    Hemmelighet gjeldende() {
        return gjeldende;
    }
}
