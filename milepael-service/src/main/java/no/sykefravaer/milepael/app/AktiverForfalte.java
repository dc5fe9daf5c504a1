package no.sykefravaer.milepael.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.db.Saksendring;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.tid.Klokke;
import org.jboss.logging.Logger;

/** Gjør det som er forfalt til og med i dag, i porsjoner, til ingenting gjenstår som ikke andre holder på med. */
@ApplicationScoped
public class AktiverForfalte {

    private static final Logger LOGG = Logger.getLogger(AktiverForfalte.class);
    private static final int PORSJON = 2000;

    private final Saksarkiv arkiv;
    private final Saksgang saksgang;
    private final Json json;
    private final Klokke klokke;
    private volatile Instant sist;

    AktiverForfalte(Saksarkiv arkiv, Saksgang saksgang, Json json, Klokke klokke) {
        this.sist = klokke.naa();
        this.arkiv = arkiv;
        this.saksgang = saksgang;
        this.json = json;
        this.klokke = klokke;
    }

    /** Dagen det er gjort til og med. */
    public LocalDate tilOgMedIDag() {
        var iDag = klokke.iDag();
        til(iDag);
        sist = klokke.naa();
        return iDag;
    }

    /** Når det sist gikk, UTC; tjenestens start før første gang. */
    public Instant sist() {
        return sist;
    }

    void til(LocalDate dato) {
        var urorlige = new HashSet<UUID>();
        while (ta(arkiv.medForfall(dato, PORSJON, urorlige), dato, urorlige) > 0) {}
    }

    /** Lar en person seg ikke regne, finnes hun ved halvering og står til neste gang; de andre venter ikke på henne. */
    private int ta(List<UUID> personer, LocalDate dato, Set<UUID> urorlige) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> iTransaksjon(personer, dato));
        } catch (RuntimeException e) {
            if (!Utholdenhet.skyldesInnholdet(e)) {
                throw e;
            }
            return del(personer, dato, urorlige, e);
        }
    }

    private int del(List<UUID> personer, LocalDate dato, Set<UUID> urorlige, RuntimeException feil) {
        if (personer.size() == 1) {
            urorlige.addAll(personer);
            LOGG.errorf(
                    "Det forfalte lot seg ikke gjøre for en person: %s",
                    feil.getClass().getName());
            return 0;
        }
        int midt = personer.size() / 2;
        return ta(personer.subList(0, midt), dato, urorlige)
                + ta(personer.subList(midt, personer.size()), dato, urorlige);
    }

    private int iTransaksjon(List<UUID> personer, LocalDate dato) {
        var saker = arkiv.laasForfalte(personer, dato);
        arkiv.lagre(saker.stream().map(sak -> framTil(sak, dato)).toList());
        return saker.size();
    }

    private Saksendring framTil(Sak sak, LocalDate dato) {
        var steg = saksgang.framTil(sak, dato);
        return new Saksendring(sak, steg.sak(), Utgaende.av(steg.hendelser(), null, json));
    }
}
