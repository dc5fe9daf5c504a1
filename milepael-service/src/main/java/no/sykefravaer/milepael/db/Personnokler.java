package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personnokkel;
import no.sykefravaer.kontrakt.Personnokkel.Hemmelighet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Nøklene en person er kjent under: den gjeldende hemmelighetens først, så de tidligere. */
@ApplicationScoped
class Personnokler {

    private final List<Hemmelighet> hemmeligheter;

    Personnokler(@ConfigProperty(name = "personnokkel.hemmeligheter") String hemmeligheter) {
        this.hemmeligheter = Arrays.stream(hemmeligheter.split(","))
                .map(tekst -> tekst.split(":", 2))
                .map(deler -> new Hemmelighet(deler[0].strip(), deler[1].strip()))
                .toList();
    }

    Personnokkel gjeldende(Personident ident) {
        return Personnokkel.av(ident, hemmeligheter.getFirst());
    }

    List<Personnokkel> alle(Personident ident) {
        return hemmeligheter.stream()
                .map(hemmelighet -> Personnokkel.av(ident, hemmelighet))
                .toList();
    }
}
