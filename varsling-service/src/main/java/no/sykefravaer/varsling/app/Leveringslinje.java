package no.sykefravaer.varsling.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.db.Leveringsutfall;
import no.sykefravaer.varsling.oppgave.Leveranse;
import org.jboss.logging.MDC;

/**
 * Én mottakers egen linje: egne plasser, egen henting og egen merking, så en treg mottaker aldri forsinker en annen. Er
 * mottakeren stengt, hentes ingenting. Et utfall som ikke ble merket før tjenesten stoppet, prøves igjen når leien er ute.
 */
final class Leveringslinje {

    private static final int LEID_PER_KALL = 16;

    /** I ett forsøk: oppgaven slås opp hos Nav, endres, leses når versjonen var en annen, og endres igjen. */
    private static final int FLEST_KALL = 4;

    private static final Duration LENGSTE_SLUTT = Duration.ofSeconds(2);

    private final Rolle mottaker;
    private final Forsok forsok;
    private final Bryter bryter;
    private final Dor dor;
    private final Leveringsbord bord;
    private final Duration poll;
    private final Duration lengsteVent;
    private final int minstLedige;
    private final Semaphore plasser;
    private final Semaphore kall;
    private final Semaphore vekker = new Semaphore(0);
    private final Utfallsmerking merking;
    private final List<Lokke> lokker;

    Leveringslinje(
            Rolle mottaker, Forsok forsok, Bryter bryter, Dor dor, Leveringsbord bord, Oppsett.Levering oppsett) {
        this.mottaker = mottaker;
        this.forsok = forsok;
        this.bryter = bryter;
        this.dor = dor;
        this.bord = bord;
        this.poll = oppsett.poll();
        this.lengsteVent = lengsteVent(oppsett);
        this.plasser = new Semaphore(oppsett.samtidige() * LEID_PER_KALL);
        this.kall = new Semaphore(oppsett.samtidige());
        this.minstLedige = oppsett.samtidige() * LEID_PER_KALL / 2;
        this.merking = new Utfallsmerking(mottaker, bord, this::vekk);
        this.lokker = List.of(
                new Lokke("hent-" + mottaker, this::hent, poll), new Lokke("merk-" + mottaker, merking::merk, poll));
    }

    /** Det som har begynt, skal rekke alle kallene sine i leien; resten av den kan det som er leid, vente på et kall. */
    private static Duration lengsteVent(Oppsett.Levering oppsett) {
        var vent = oppsett.leie().minus(oppsett.svarfrist().multipliedBy(FLEST_KALL));
        if (!vent.isPositive()) {
            throw new IllegalArgumentException(
                    "varsling.levering.leie må være lengre enn %d ganger svarfrist".formatted(FLEST_KALL));
        }
        return vent;
    }

    void start() {
        lokker.forEach(Lokke::start);
    }

    void vekk() {
        vekker.release();
    }

    void stopp() throws InterruptedException {
        lokker.forEach(Lokke::stans);
        vekk();
        plasser.release(minstLedige);
        for (var lokke : lokker) {
            lokke.ventPaaSlutten(LENGSTE_SLUTT);
        }
    }

    private void hent() throws InterruptedException {
        if (dor.stengt()) {
            vent();
            return;
        }
        plasser.acquire(minstLedige);
        var ledige = minstLedige + plasser.drainPermits();
        var brukt = 0;
        try {
            var antall = bryter.lukket() ? ledige : 1;
            var senest = System.nanoTime() + lengsteVent.toNanos();
            var leid = bord.lei(mottaker, antall);
            brukt = leid.size();
            leid.forEach(leveranse -> lever(leveranse, senest));
        } finally {
            plasser.release(ledige - brukt);
        }
        if (brukt < ledige) {
            vent();
        }
    }

    private void lever(Leveranse leveranse, long senest) {
        Thread.startVirtualThread(() -> {
            MDC.put(Emner.CALL_ID, leveranse.navCallId());
            try {
                merking.ta(utfall(leveranse, senest));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                plasser.release();
                MDC.remove(Emner.CALL_ID);
            }
        });
    }

    private Leveringsutfall utfall(Leveranse leveranse, long senest) throws InterruptedException {
        if (!kall.tryAcquire(senest - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            return forsok.ikkeBegynt(leveranse);
        }
        try {
            return forsok.paa(leveranse);
        } finally {
            kall.release();
        }
    }

    private void vent() throws InterruptedException {
        if (vekker.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
            vekker.drainPermits();
        }
    }
}
