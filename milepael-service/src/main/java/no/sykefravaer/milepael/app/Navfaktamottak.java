package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.NavfaktumRepository;
import no.sykefravaer.milepael.domene.Navfaktum;

/** Tar imot det en runde fra en av Navs tjenester gir: lagret først, så anvendt på pliktene som finnes. */
@ApplicationScoped
public class Navfaktamottak {

    /** Et faktum og hvem det gjelder. */
    public record Melding(String personident, Navfaktum faktum) {}

    private final Feilsortering sortering;
    private final NavfaktumRepository lager;
    private final AnvendNavfakta anvend;

    Navfaktamottak(Feilsortering sortering, NavfaktumRepository lager, AnvendNavfakta anvend) {
        this.sortering = sortering;
        this.lager = lager;
        this.anvend = anvend;
    }

    /** Alt i runden er lagret, eller ligger i feilkøen, når metoden kommer tilbake; det som ikke avgjør noe, er borte. */
    public <T> void taImot(List<Innpost> poster, Class<T> type, Function<T, Optional<Melding>> les) {
        sortering.taImot(poster, type, leste -> lagre(leste, les));
        anvend.straks();
    }

    @Transactional
    <T> void lagre(List<Lest<T>> leste, Function<T, Optional<Melding>> les) {
        leste.stream()
                .flatMap(post -> les.apply(post.innhold()).stream())
                .forEach(melding -> lager.legg(new Personident(melding.personident()), melding.faktum()));
    }
}
