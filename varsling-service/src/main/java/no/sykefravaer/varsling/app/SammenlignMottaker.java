package no.sykefravaer.varsling.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.db.Bestillingsrader;
import no.sykefravaer.varsling.db.Oppgaverader;
import no.sykefravaer.varsling.db.Sammenligning;
import no.sykefravaer.varsling.db.Sammenligningsrader;
import no.sykefravaer.varsling.db.Tilbakemeldingsrader;
import no.sykefravaer.varsling.mottaker.Avvist;
import no.sykefravaer.varsling.mottaker.Midlertidig;
import no.sykefravaer.varsling.mottaker.Mottakerkanal;
import no.sykefravaer.varsling.oppgave.Aarsak;
import no.sykefravaer.varsling.oppgave.Handling;
import no.sykefravaer.varsling.oppgave.HosMottaker;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.logging.Logger;

/** Holder det som er åpent her, mot det som er åpent hos én mottaker, retter det som er ulikt, og sier hva det var. */
final class SammenlignMottaker {

    private static final Logger LOGG = Logger.getLogger(SammenlignMottaker.class);

    /** Så mange ulikheter rettes hver natt; er det flere, er noe annet galt, og de står i tallene neste natt også. */
    private static final int FLEST = 1000;

    /** Det som er levert nettopp, kan ha kommet til etter at mottakeren ble lest. */
    private static final Duration NETTOPP = Duration.ofMinutes(10);

    private final Mottakerkanal kanal;
    private final Rader rader;
    private final Klokke klokke;

    private int apneDer;
    private int lukketDer;
    private int mangler;
    private int lukketHer;
    private int ukjent;

    SammenlignMottaker(Mottakerkanal kanal, Rader rader, Klokke klokke) {
        this.kanal = kanal;
        this.rader = rader;
        this.klokke = klokke;
    }

    /** Tabellene en sammenligning leser og skriver. */
    record Rader(
            Sammenligningsrader sammenligning,
            Tilbakemeldingsrader tilbakemeldinger,
            Oppgaverader oppgaver,
            Bestillingsrader bestillinger) {}

    Sammenligning utfor() throws InterruptedException {
        var begynt = klokke.naa();
        try {
            lesApne();
            rettBareHer(begynt.minus(NETTOPP));
            rettBareDer(begynt.minus(NETTOPP));
            ukjent = rader.sammenligning().ukjente(kanal.rolle());
            return funn(begynt, klokke.naa(), null);
        } catch (Midlertidig e) {
            return funn(begynt, null, e.feilkode());
        } catch (Avvist e) {
            return funn(begynt, null, e.feilkode());
        }
    }

    private void lesApne() throws Midlertidig, Avvist, InterruptedException {
        QuarkusTransaction.requiringNew().run(() -> rader.sammenligning().tom(kanal.rolle()));
        String peker = null;
        var flere = true;
        while (flere) {
            var side = kanal.apne(peker);
            apneDer += QuarkusTransaction.requiringNew()
                    .call(() -> rader.sammenligning().fyll(kanal.rolle(), side.oppgaver()));
            peker = side.neste();
            flere = side.harFlere();
        }
    }

    /** Hver av dem spørres det om for seg, så ingenting rettes fordi en side endret seg mens den ble lest. */
    private void rettBareHer(Instant levertFor) throws Midlertidig, InterruptedException {
        for (var her : rader.sammenligning().bareHer(kanal.rolle(), levertFor, FLEST)) {
            try {
                rett(her, kanal.hent(her.eksternId()));
            } catch (Avvist e) {
                LOGG.warnf("Oppgave %s kan ikke leses hos %s: %s", her.oppgaveId(), kanal.rolle(), e.feilkode());
            }
        }
    }

    private void rett(HosMottaker her, Optional<HosMottaker> der) {
        if (der.isEmpty()) {
            mangler += rett(her.oppgaveId(), Handling.OPPRETT);
        } else if (der.get().ferdig()) {
            lukketDer += ta(der.get());
        }
    }

    private int ta(HosMottaker ferdig) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rader.tilbakemeldinger().ta(kanal.rolle(), List.of(ferdig), klokke.naa()));
    }

    private void rettBareDer(Instant levertFor) {
        for (var oppgave : rader.sammenligning().bareDer(kanal.rolle(), levertFor, FLEST)) {
            lukketHer += rett(oppgave.id(), Handling.LUKK);
        }
    }

    private int rett(UUID oppgaveId, Handling handling) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rader.oppgaver()
                        .les(oppgaveId)
                        .filter(oppgave -> oppgave.apen() == (handling == Handling.OPPRETT))
                        .map(oppgave -> bestill(oppgave, handling))
                        .orElse(0));
    }

    private int bestill(Oppgave oppgave, Handling handling) {
        var aarsak = Aarsak.rettet(oppgave, klokke.iDag(), UUID.randomUUID().toString());
        var bestilt = oppgave.bestill(handling, aarsak).stream().toList();
        rader.bestillinger().bestill(bestilt, avklart -> true, klokke.naa());
        return bestilt.size();
    }

    private Sammenligning funn(Instant begynt, Instant ferdig, String feil) {
        return new Sammenligning(
                kanal.rolle(), klokke.iDag(), begynt, ferdig, feil, apneDer, lukketDer, mangler, lukketHer, ukjent);
    }
}
