package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personnokkel;
import no.sykefravaer.kontrakt.Personnokkel.Hemmelighet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Nøklene en person er kjent under: den gjeldende hemmelighetens først, så de tidligere. */
@ApplicationScoped
public class Personnokler {

    private final List<Hemmelighet> hemmeligheter;

    Personnokler(@ConfigProperty(name = "personnokkel.hemmeligheter") String hemmeligheter) {
        this.hemmeligheter = Arrays.stream(hemmeligheter.split(","))
                .map(tekst -> tekst.split(":", 2))
                .map(deler -> new Hemmelighet(deler[0].strip(), deler[1].strip()))
                .toList();
    }

    /** Id-en til hemmeligheten som gjelder. */
    String gjeldende() {
        return hemmeligheter.getFirst().id();
    }

    /** Nøklene til hvert av identnumrene. */
    Map<Personident, List<String>> av(Collection<Personident> identer) {
        return identer.stream().distinct().collect(toMap(ident -> ident, this::av));
    }

    /** Nøklene til ett, den gjeldende hemmelighetens først. */
    public List<String> av(Personident ident) {
        return hemmeligheter.stream()
                .map(hemmelighet -> Personnokkel.av(ident, hemmelighet).verdi())
                .toList();
    }
}
