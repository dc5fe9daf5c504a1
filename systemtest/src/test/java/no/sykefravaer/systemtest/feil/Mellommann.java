package no.sykefravaer.systemtest.feil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import no.sykefravaer.lokal.nett.Port;

/** Står på veien til en som lytter på 127.0.0.1, og kan bryte forbindelsene, slippe ingenting fram, miste svar, eller bruke tid. */
final class Mellommann implements AutoCloseable {

    private static final int BYTER = 16 * 1024;
    private static final Duration TETT = Duration.ofMillis(50);

    private final ServerSocket dor;
    private final int maal;
    private final Set<Socket> forbindelser = ConcurrentHashMap.newKeySet();
    private volatile boolean brutt;
    private volatile Duration forsinkelse = Duration.ZERO;
    private volatile int misterHvert;
    private volatile boolean taus;
    private final AtomicInteger svar = new AtomicInteger();
    private final AtomicInteger mistet = new AtomicInteger();
    private final AtomicInteger forsinket = new AtomicInteger();
    private final AtomicInteger svelget = new AtomicInteger();

    private Mellommann(ServerSocket dor, int maal) {
        this.dor = dor;
        this.maal = maal;
    }

    static Mellommann til(int maal) {
        try {
            var dor = new ServerSocket(Port.ledig(), 1024, InetAddress.getByName(Port.VERT));
            var mellommann = new Mellommann(dor, maal);
            Thread.ofVirtual().start(mellommann::taImot);
            return mellommann;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return dor.getLocalPort();
    }

    /** Alt som er åpent, brytes, og ingenting nytt slipper fram før {@link #hel()}. @return hvor mange ender som ble brutt */
    int bryt() {
        brutt = true;
        var aapne = List.copyOf(forbindelser);
        aapne.forEach(Mellommann::lukk);
        return aapne.size();
    }

    /**
     * Ingenting slipper fram, og ingen får vite det før {@link #hel()}. En forbindelse noe er blitt borte på, er halvåpen: den
     * tier også etterpå, til en av endene gir den opp.
     */
    void ties() {
        taus = true;
    }

    void hel() {
        brutt = false;
        taus = false;
        forsinkelse = Duration.ZERO;
        misterHvert = 0;
    }

    /** Hvert så mange svar kommer aldri fram: det som var spurt om, er gjort, men forbindelsen brytes. */
    void mistHvert(int nummer) {
        misterHvert = nummer;
    }

    /** Hvor mange svar som er mistet. */
    int mistet() {
        return mistet.get();
    }

    /** Hvor mange sendinger som har brukt lang tid. */
    int forsinket() {
        return forsinket.get();
    }

    /** Hvor mange sendinger som er blitt borte uten at noen fikk vite det. */
    int svelget() {
        return svelget.get();
    }

    /** Hver sending bruker så lang tid, begge veier. */
    void forsink(Duration tid) {
        forsinkelse = tid;
    }

    @Override
    public void close() throws IOException {
        dor.close();
        forbindelser.forEach(Mellommann::lukk);
    }

    private void taImot() {
        while (!dor.isClosed()) {
            try {
                koble(dor.accept());
            } catch (IOException e) {
                // Målet lytter ikke, eller døra er lukket: den som koblet til, får vite det ved at det brytes.
            }
        }
    }

    private void koble(Socket inn) throws IOException {
        forbindelser.add(inn);
        if (brutt) {
            lukkOgGlem(inn);
            return;
        }
        try {
            var ut = new Socket(Port.VERT, maal);
            forbindelser.add(ut);
            inn.setTcpNoDelay(true);
            ut.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> flytt(inn, ut, false));
            Thread.ofVirtual().start(() -> flytt(ut, inn, true));
        } catch (IOException e) {
            lukkOgGlem(inn);
            throw e;
        }
    }

    private void flytt(Socket fra, Socket til, boolean svarer) {
        try (var inn = fra.getInputStream()) {
            flytt(inn, til, svarer);
        } catch (IOException e) {
            // Brutt av oss eller av en av endene; begge skal merke det.
        } finally {
            ventMensTaus();
            lukkOgGlem(fra);
            lukkOgGlem(til);
        }
    }

    /** At den ene enden lukker, kommer heller ikke fram til den andre. */
    private void ventMensTaus() {
        while (taus && !dor.isClosed()) {
            Varighet.gaar(TETT);
        }
    }

    private void flytt(InputStream inn, Socket til, boolean svarer) throws IOException {
        var byter = new byte[BYTER];
        var borte = false;
        for (int lest = inn.read(byter); lest >= 0 && !(svarer && mistes()); lest = inn.read(byter)) {
            borte |= taus;
            if (borte) {
                svelget.incrementAndGet();
            } else {
                bruktTid();
                til.getOutputStream().write(byter, 0, lest);
            }
        }
    }

    private void bruktTid() {
        if (!forsinkelse.isZero()) {
            forsinket.incrementAndGet();
            Varighet.gaar(forsinkelse);
        }
    }

    private boolean mistes() {
        var hvert = misterHvert;
        var mistes = hvert > 0 && svar.incrementAndGet() % hvert == 0;
        mistet.addAndGet(mistes ? 1 : 0);
        return mistes;
    }

    private void lukkOgGlem(Socket forbindelse) {
        forbindelser.remove(forbindelse);
        lukk(forbindelse);
    }

    private static void lukk(Socket forbindelse) {
        try {
            forbindelse.close();
        } catch (IOException e) {
            // Den var alt borte.
        }
    }
}
