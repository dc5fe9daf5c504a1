package no.sykefravaer.varsling.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.db.Leveringsutfall;
import no.sykefravaer.varsling.oppgave.Leveranse;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Én mottakers egen linje: egne plasser, egen henting og egen merking, så en treg mottaker aldri forsinker en annen.
 * Et utfall som ikke ble merket før tjenesten stoppet, prøves igjen når leien er ute.
 */
final class Leveringslinje {

    private static final Logger LOGG = Logger.getLogger(Leveringslinje.class);
    private static final int STORSTE_BUNKE = 1000;
    private static final int LEID_PER_KALL = 16;

    /** I ett forsøk: oppgaven slås opp hos Nav, endres, leses når versjonen var en annen, og endres igjen. */
    private static final int FLEST_KALL = 4;

    private static final long LYTT_ETTER_STOPP = 200;
    private static final Duration SAMLE = Duration.ofMillis(100);

    private final Rolle mottaker;
    private final Forsok forsok;
    private final Bryter bryter;
    private final Leveringsbord bord;
    private final Duration poll;
    private final Duration lengsteVent;
    private final int minstLedige;
    private final Semaphore plasser;
    private final Semaphore kall;
    private final Semaphore vekker = new Semaphore(0);
    private final LinkedBlockingQueue<Leveringsutfall> ferdige = new LinkedBlockingQueue<>();
    private final List<Thread> traader = new ArrayList<>();
    private volatile boolean stopper;

    Leveringslinje(Rolle mottaker, Forsok forsok, Bryter bryter, Leveringsbord bord, Oppsett.Levering oppsett) {
        this.mottaker = mottaker;
        this.forsok = forsok;
        this.bryter = bryter;
        this.bord = bord;
        this.poll = oppsett.poll();
        this.lengsteVent = lengsteVent(oppsett);
        this.plasser = new Semaphore(oppsett.samtidige() * LEID_PER_KALL);
        this.kall = new Semaphore(oppsett.samtidige());
        this.minstLedige = oppsett.samtidige() * LEID_PER_KALL / 2;
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
        traader.add(Thread.ofPlatform().daemon().name("hent-" + mottaker).start(() -> gjenta(this::hent)));
        traader.add(Thread.ofPlatform().daemon().name("merk-" + mottaker).start(() -> gjenta(this::merk)));
    }

    void vekk() {
        vekker.release();
    }

    void stopp() throws InterruptedException {
        stopper = true;
        vekk();
        plasser.release(minstLedige);
        for (var traad : traader) {
            traad.join(Duration.ofSeconds(2));
        }
    }

    /** Ett steg i en av linjens to løkker. */
    private interface Steg {
        void utfor() throws InterruptedException;
    }

    private void gjenta(Steg steg) {
        while (!stopper) {
            try {
                steg.utfor();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOGG.warnf("Leveringen til %s står: %s", mottaker, Feilart.kode(e));
                sovLitt();
            }
        }
    }

    private void hent() throws InterruptedException {
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
                ferdige.add(utfall(leveranse, senest));
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

    private void merk() throws InterruptedException {
        var forste = ferdige.poll(LYTT_ETTER_STOPP, TimeUnit.MILLISECONDS);
        if (forste == null) {
            return;
        }
        var bunke = samle(forste);
        try {
            bord.merk(mottaker, bunke);
        } catch (RuntimeException e) {
            ferdige.addAll(bunke);
            throw e;
        }
        vekk();
    }

    /** Venter litt på flere, så de skrives med én setning; ingen venter på merkingen. */
    private List<Leveringsutfall> samle(Leveringsutfall forste) throws InterruptedException {
        var bunke = new ArrayList<Leveringsutfall>();
        var slutt = System.nanoTime() + SAMLE.toNanos();
        for (var neste = forste; neste != null && bunke.size() < STORSTE_BUNKE; ) {
            bunke.add(neste);
            neste = ferdige.poll(slutt - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        return bunke;
    }

    private void vent() throws InterruptedException {
        if (vekker.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
            vekker.drainPermits();
        }
    }

    private void sovLitt() {
        try {
            Thread.sleep(poll);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
