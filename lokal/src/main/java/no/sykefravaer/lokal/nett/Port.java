package no.sykefravaer.lokal.nett;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** En TCP-port på 127.0.0.1: finnes en ledig, er denne ledig, svarer noen på den. */
public final class Port {

    public static final String VERT = "127.0.0.1";

    private static final int VENT_MS = 500;

    /** Fra 32768 deler Linux ut til utgående forbindelser, og en av dem kunne tatt porten før den ble tatt i bruk. */
    private static final int FORSTE = 20_000;

    private static final int ETTER_SISTE = 32_768;
    private static final AtomicInteger NESTE = new AtomicInteger(new Random().nextInt(ETTER_SISTE));

    private Port() {}

    /** En ny hver gang. */
    public static int ledig() {
        return IntStream.generate(() -> FORSTE + Math.floorMod(NESTE.getAndIncrement(), ETTER_SISTE - FORSTE))
                .filter(Port::erLedig)
                .findFirst()
                .orElseThrow();
    }

    public static boolean erLedig(int port) {
        try (var sokkel = new ServerSocket()) {
            sokkel.setReuseAddress(true);
            sokkel.bind(new InetSocketAddress(VERT, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static boolean svarer(int port) {
        try (var sokkel = new Socket()) {
            sokkel.connect(new InetSocketAddress(VERT, port), VENT_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
