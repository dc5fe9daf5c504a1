package no.sykefravaer.milepael.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.db.Saksendring;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.tid.Klokke;

/** Gjør det som er forfalt til og med i dag, i porsjoner, til ingenting gjenstår som ikke andre holder på med. */
@ApplicationScoped
public class AktiverForfalte {

    private static final int PORSJON = 2000;

    private final Saksarkiv arkiv;
    private final Saksgang saksgang;
    private final Json json;
    private final Klokke klokke;

    AktiverForfalte(Saksarkiv arkiv, Saksgang saksgang, Json json, Klokke klokke) {
        this.arkiv = arkiv;
        this.saksgang = saksgang;
        this.json = json;
        this.klokke = klokke;
    }

    public void tilOgMedIDag() {
        til(klokke.iDag());
    }

    void til(LocalDate dato) {
        while (QuarkusTransaction.requiringNew().call(() -> porsjon(dato)) > 0) {}
    }

    private int porsjon(LocalDate dato) {
        var saker = arkiv.laasForfalte(dato, PORSJON);
        arkiv.lagre(saker.stream().map(sak -> framTil(sak, dato)).toList());
        return saker.size();
    }

    private Saksendring framTil(Sak sak, LocalDate dato) {
        var steg = saksgang.framTil(sak, dato);
        return new Saksendring(sak, steg.sak(), Utgaende.av(steg.hendelser(), null, json));
    }
}
