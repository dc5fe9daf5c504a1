package no.sykefravaer.varsling.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.db.Leveringsutfall;

/** Samler opp utfallene av forsøkene til én mottaker og skriver mange med én setning; ingen venter på det. */
final class Utfallsmerking {

    private static final int STORSTE_BUNKE = 1000;
    private static final long LYTT_ETTER_STOPP = 200;
    private static final Duration SAMLE = Duration.ofMillis(100);

    private final Rolle mottaker;
    private final Leveringsbord bord;
    private final Runnable etterpaa;
    private final LinkedBlockingQueue<Leveringsutfall> ferdige = new LinkedBlockingQueue<>();

    /** @param etterpaa det som gjøres når noe er skrevet */
    Utfallsmerking(Rolle mottaker, Leveringsbord bord, Runnable etterpaa) {
        this.mottaker = mottaker;
        this.bord = bord;
        this.etterpaa = etterpaa;
    }

    void ta(Leveringsutfall utfall) {
        ferdige.add(utfall);
    }

    void merk() throws InterruptedException {
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
        etterpaa.run();
    }

    private List<Leveringsutfall> samle(Leveringsutfall forste) throws InterruptedException {
        var bunke = new ArrayList<Leveringsutfall>();
        var slutt = System.nanoTime() + SAMLE.toNanos();
        for (var neste = forste; neste != null && bunke.size() < STORSTE_BUNKE; ) {
            bunke.add(neste);
            neste = ferdige.poll(slutt - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        return bunke;
    }
}
