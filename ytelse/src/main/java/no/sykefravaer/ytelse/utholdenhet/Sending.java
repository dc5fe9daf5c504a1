package no.sykefravaer.ytelse.utholdenhet;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import no.sykefravaer.lokal.klokke.Klokkestiller;
import no.sykefravaer.ytelse.kohort.Innsending;
import no.sykefravaer.ytelse.latens.Tidsplan;
import no.sykefravaer.ytelse.nasjonaltaar.Dagbok;
import no.sykefravaer.ytelse.nasjonaltaar.Dora;

/**
 * Et utsnitt av det nasjonale året i jevn takt, nytt, forlenget, rettet og trukket slik det er der. Takten venter ikke på
 * svarene; klokka flyttes når dagens er sendt, og det som skulle vært sendt imens, sendes straks den er flyttet.
 */
final class Sending {

    private static final int SAMTIDIGE = 64;

    private final Dagbok dagbok;
    private final Dora dora;
    private final Klokkestiller klokka;
    private final Semaphore plass = new Semaphore(SAMTIDIGE);
    private final AtomicLong bekreftet = new AtomicLong();
    private final AtomicLong avvist = new AtomicLong();

    Sending(Dagbok dagbok, Dora dora, Klokkestiller klokka) {
        this.dagbok = dagbok;
        this.dora = dora;
        this.klokka = klokka;
    }

    /** Dokumenter døra har tatt imot. */
    long bekreftet() {
        return bekreftet.get();
    }

    /** Dokumenter den ikke tok imot, eller ikke svarte på. */
    long avvist() {
        return avvist.get();
    }

    /** Til tiden er ute eller året er over; alle er besvart når metoden kommer tilbake. @param dag dagen før den første */
    void send(LocalDate dag, int takt, Duration varighet) throws IOException, SQLException, InterruptedException {
        var plan = new Tidsplan(System.nanoTime(), takt);
        var mest = varighet.toSeconds() * takt;
        var nr = 0;
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var idag = dag.plusDays(1); nr < mest && !dagbok.erSendt(); idag = idag.plusDays(1)) {
                klokka.rettTil(idag);
                for (var innsending : dagbok.til(idag)) {
                    if (nr < mest) {
                        plan.ventPaa(nr++);
                        send(innsending, traader);
                    }
                }
            }
        }
    }

    private void send(Innsending innsending, ExecutorService traader) throws InterruptedException {
        plass.acquire();
        traader.execute(() -> {
            try {
                dora.send(innsending);
                bekreftet.incrementAndGet();
            } catch (IOException e) {
                avvist.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                plass.release();
            }
        });
    }
}
