package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * Holder én del i live: starter den, ser at den blir klar, og starter den igjen når den dør. Gir opp bare når den
 * aldri har vært klar.
 */
final class Vokter {

    private static final Duration KLARFRIST = Duration.ofSeconds(120);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LENGSTE_PAUSE = Duration.ofSeconds(15);

    private final Del del;
    private final Mappe mappe;
    private final Skjerm skjerm;
    private final CompletableFuture<Void> harVaertKlar = new CompletableFuture<>();
    private volatile boolean stopper;
    private volatile Prosess prosess;
    private int doedePaaRad;

    Vokter(Del del, Mappe mappe, Skjerm skjerm) {
        this.del = del;
        this.mappe = mappe;
        this.skjerm = skjerm;
    }

    Del del() {
        return del;
    }

    /** Ferdig når delen er klar første gang; feilet når den ikke kom opp. */
    CompletableFuture<Void> harVaertKlar() {
        return harVaertKlar;
    }

    /** Kjører til {@link #stopp()}, eller til delen har vist at den ikke kommer opp. */
    void kjor() {
        try {
            while (start()) {
                var begynt = Instant.now();
                if (ventTilKlar(begynt)) {
                    doedePaaRad = 0;
                    prosess.vent();
                }
                etterDoden();
            }
        } catch (IOException e) {
            harVaertKlar.completeExceptionally(new Stans(del + " lot seg ikke starte: " + e.getMessage(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stopp() throws InterruptedException {
        Prosess siste;
        synchronized (this) {
            stopper = true;
            siste = prosess;
        }
        if (siste != null) {
            siste.stopp();
        }
    }

    private synchronized boolean start() throws IOException {
        if (stopper || harVaertKlar.isCompletedExceptionally()) {
            return false;
        }
        prosess = Prosess.start(del, mappe);
        return true;
    }

    private boolean ventTilKlar(Instant begynt) throws InterruptedException {
        while (!prosess.vent(POLL)) {
            if (del.klar().erGitt()) {
                siKlar(Duration.between(begynt, Instant.now()));
                return true;
            }
            if (begynt.plus(KLARFRIST).isBefore(Instant.now())) {
                prosess.stopp();
            }
        }
        return false;
    }

    /** Først sagt, så meldt, så ingen sier at alt er klart før den siste delen har sagt det. */
    private void siKlar(Duration brukt) {
        var igjen = harVaertKlar.isDone() ? "igjen " : "";
        skjerm.hendelse("%-18s klar %setter %s".formatted(del, igjen, Skjerm.sekunder(brukt)));
        harVaertKlar.complete(null);
    }

    private void etterDoden() throws InterruptedException {
        if (stopper) {
            return;
        }
        if (!harVaertKlar.isDone()) {
            harVaertKlar.completeExceptionally(new Stans(del + " kom ikke opp. Se " + mappe.logg(del.navn()) + "."));
            return;
        }
        skjerm.hendelse("%s døde (kode %d) og startes igjen".formatted(del, prosess.vent()));
        Thread.sleep(pause());
    }

    /** Første gang med en gang; siden dobbelt så lenge for hver gang den dør før den er klar. */
    private Duration pause() {
        var pause = Duration.ofMillis(doedePaaRad == 0 ? 0 : 500L << Math.min(doedePaaRad, 10));
        doedePaaRad++;
        return pause.compareTo(LENGSTE_PAUSE) > 0 ? LENGSTE_PAUSE : pause;
    }
}
