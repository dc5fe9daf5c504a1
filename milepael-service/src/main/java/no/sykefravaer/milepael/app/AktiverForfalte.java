package no.sykefravaer.milepael.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.sykefravaer.milepael.db.AktiveringRepository;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.db.Saksendring;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.tid.Klokke;
import org.jboss.logging.Logger;

/**
 * Gjør det som er forfalt til og med i dag, i porsjoner, til ingenting gjenstår som ikke andre holder på med. Plikter som
 * bare skal bli aktive, blir det i databasen; har en person annet forfalt, leses og brettes saken hennes.
 */
@ApplicationScoped
public class AktiverForfalte {

    private static final Logger LOGG = Logger.getLogger(AktiverForfalte.class);
    private static final int HENTES = 40_000;
    private static final int PORSJON = 2000;
    private static final int SAMTIDIGE = 4;

    private final Saksarkiv arkiv;
    private final AktiveringRepository aktiveringer;
    private final Saksgang saksgang;
    private final Json json;
    private final Klokke klokke;
    private volatile Instant sist;

    AktiverForfalte(Saksarkiv arkiv, AktiveringRepository aktiveringer, Saksgang saksgang, Json json, Klokke klokke) {
        this.sist = klokke.naa();
        this.arkiv = arkiv;
        this.aktiveringer = aktiveringer;
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
        var urorlige = ConcurrentHashMap.<UUID>newKeySet();
        try (var traader = Executors.newFixedThreadPool(SAMTIDIGE)) {
            while (taAlle(medForfall(dato, urorlige), dato, urorlige, traader) > 0) {}
        }
    }

    private List<UUID> medForfall(LocalDate dato, Set<UUID> urorlige) {
        return QuarkusTransaction.requiringNew().call(() -> arkiv.medForfall(dato, HENTES, urorlige));
    }

    private int taAlle(List<UUID> personer, LocalDate dato, Set<UUID> urorlige, ExecutorService traader) {
        var porsjoner = Porsjoner.av(personer, PORSJON).stream()
                .map(porsjon -> traader.submit(() -> ta(porsjon, dato, urorlige)))
                .toList();
        return porsjoner.stream().mapToInt(Porsjoner::svar).sum();
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
        var laaste = aktiveringer.laasLedige(personer);
        var resten = new HashSet<>(laaste);
        resten.removeAll(aktiveringer.aktiver(laaste, dato, saksgang.innforing().forAlle()));
        brett(resten, dato);
        return laaste.size();
    }

    /** Den lange veien: hele saken, og alt som kan skje av seg selv med den. */
    void brett(Collection<UUID> personer, LocalDate dato) {
        if (!personer.isEmpty()) {
            var saker = arkiv.laasForfalte(personer, dato);
            arkiv.lagre(saker.stream().map(sak -> framTil(sak, dato)).toList());
        }
    }

    private Saksendring framTil(Sak sak, LocalDate dato) {
        var steg = saksgang.framTil(sak, dato);
        return new Saksendring(sak, steg.sak(), Utgaende.av(steg.hendelser(), null, json));
    }
}
