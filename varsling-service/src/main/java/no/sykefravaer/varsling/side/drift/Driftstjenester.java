package no.sykefravaer.varsling.side.drift;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** Tjenestene driften kan gjøre noe med, i den rekkefølgen et dokument går gjennom dem. */
@RequestScoped
class Driftstjenester {

    private final Kjernedrift kjernen;
    private final Egendrift egen;

    Driftstjenester(Kjernedrift kjernen, Egendrift egen) {
        this.kjernen = kjernen;
        this.egen = egen;
    }

    List<Tjenestedrift> alle() {
        return List.of(kjernen, egen);
    }

    Optional<Tjenestedrift> finn(String navn) {
        return alle().stream().filter(en -> en.navn().equals(navn)).findFirst();
    }
}
