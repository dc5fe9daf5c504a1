package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.InnsynRepository;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Innsynsrad;
import no.sykefravaer.milepael.domene.Innsynsrad.Fort;
import no.sykefravaer.milepael.tid.Klokke;

/** Hvem som har sett på hvem, hvorfor de hadde lov, og hvem som ikke fikk. */
@ApplicationScoped
public class Innsynslogg {

    private static final Duration SKRIVES = Duration.ofSeconds(30); // en transaksjon som venter, lever høyst i 15

    private final InnsynRepository rader;
    private final Saksarkiv arkiv;
    private final Klokke klokke;

    Innsynslogg(InnsynRepository rader, Saksarkiv arkiv, Klokke klokke) {
        this.rader = rader;
        this.arkiv = arkiv;
        this.klokke = klokke;
    }

    /** Står uansett hvordan det går med det som ellers gjøres. Lar den seg ikke skrive, skal ingenting vises. */
    @Transactional(TxType.REQUIRES_NEW)
    public void foer(Innsynsrad rad) {
        rader.legg(rad, klokke.naa());
    }

    /** Andres blikk på personen, det nyeste først; ingen når hun er ukjent. */
    @Transactional
    public List<Fort> andres(Personident ident, long etter, int antall) {
        return personId(ident).map(id -> rader.andres(id, etter, antall)).orElse(List.of());
    }

    /** Radene etter nummeret, i rekkefølge; de aller siste kommer når ingen kan være i ferd med å skrive foran dem. */
    @Transactional
    public List<Fort> etter(long nr, int antall) {
        return rader.etter(nr, klokke.naa().minus(SKRIVES), antall);
    }

    /** Den ugjennomsiktige id-en til personen bak nummeret. */
    @Transactional
    public Optional<UUID> personId(Personident ident) {
        return arkiv.personId(ident);
    }
}
