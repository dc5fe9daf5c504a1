package no.sykefravaer.lokal.nett;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** En TCP-port på 127.0.0.1: finnes en ledig, er denne ledig, svarer noen på den. */
public final class Port {

    public static final String VERT = "127.0.0.1";

    private static final int VENT_MS = 500;

    private Port() {}

    public static int ledig() {
        try (var sokkel = new ServerSocket(0, 1, InetAddress.getByName(VERT))) {
            return sokkel.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
