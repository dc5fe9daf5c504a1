package no.sykefravaer.varsling.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.db.Bestillingsrader;
import no.sykefravaer.varsling.db.Oppgaverader;
import no.sykefravaer.varsling.db.Utlopsrader;
import no.sykefravaer.varsling.oppgave.Aarsak;
import no.sykefravaer.varsling.oppgave.Arbeidsfrist;
import no.sykefravaer.varsling.oppgave.Bestilling;
import no.sykefravaer.varsling.oppgave.Handling;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.tid.Klokke;

/**
 * En oppgave som er gått ut hos arbeidsgiver eller sykmelder mens plikten står, får en ny arbeidsfrist der. Hos oss er den
 * over frist som før: lovens dato står.
 */
@ApplicationScoped
public class UtsettFrister {

    private static final int BUNKE = 500;

    private final Utlopsrader utlopte;
    private final Oppgaverader oppgaver;
    private final Bestillingsrader bestillinger;
    private final LeverOppgaver leverOppgaver;
    private final Klokke klokke;
    private final int arbeidsfristDager;

    UtsettFrister(
            Utlopsrader utlopte,
            Oppgaverader oppgaver,
            Bestillingsrader bestillinger,
            LeverOppgaver leverOppgaver,
            Klokke klokke,
            Oppsett oppsett) {
        this.utlopte = utlopte;
        this.oppgaver = oppgaver;
        this.bestillinger = bestillinger;
        this.leverOppgaver = leverOppgaver;
        this.klokke = klokke;
        this.arbeidsfristDager = oppsett.arbeidsfristDager();
    }

    /** Dagen det er gjort til og med, Europe/Oslo. Det en annen holder på med, gjør den andre, eller vi neste gang. */
    public LocalDate tilOgMedIDag() {
        var iDag = klokke.iDag();
        while (QuarkusTransaction.requiringNew().call(() -> enBunke(iDag)) > 0) {
            leverOppgaver.vekk();
        }
        return iDag;
    }

    private int enBunke(LocalDate iDag) {
        var personer = utlopte.laas(iDag, BUNKE);
        if (personer.isEmpty()) {
            return 0;
        }
        var arbeidsfrist = new Arbeidsfrist(iDag, arbeidsfristDager);
        var utsatte = utlopte.les(personer, iDag).stream()
                .map(oppgave -> oppgave.utsatt(arbeidsfrist))
                .toList();
        oppgaver.lagre(utsatte);
        bestillinger.bestillSomKanVente(bestilt(utsatte), klokke.naa());
        return utsatte.size();
    }

    private static List<Bestilling> bestilt(List<Oppgave> utsatte) {
        var navCallId = UUID.randomUUID().toString();
        return utsatte.stream()
                .flatMap(oppgave -> oppgave.bestill(Handling.ENDRE, Aarsak.utsatt(oppgave, navCallId)).stream())
                .toList();
    }
}
