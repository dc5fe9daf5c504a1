package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Dokumentstatus;
import no.sykefravaer.milepael.domene.Fakta;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.domene.Faktum.Slag;

/** Det én kilde har sendt om en person. En annens dokumenter er her som om de ikke fantes. */
@ApplicationScoped
public class Kildedokumenter {

    private final Saksarkiv arkiv;

    Kildedokumenter(Saksarkiv arkiv) {
        this.arkiv = arkiv;
    }

    /** Fakta fra kilden, i den rekkefølgen de kom fram. */
    @Transactional
    public List<Faktum> fra(String kilde, Personident ident) {
        return arkiv.fakta(ident).stream()
                .flatMap(innkommet -> Fakta.av(innkommet.hendelse()).stream())
                .filter(faktum -> faktum.kilde().equals(kilde))
                .toList();
    }

    /** Tom når kilden ikke har sendt noe under id-en, eller det ikke er behandlet ennå. */
    @Transactional
    public Optional<Dokumentstatus> status(String kilde, Personident ident, Slag slag, String id) {
        return Dokumentstatus.av(fra(kilde, ident), slag, id);
    }
}
