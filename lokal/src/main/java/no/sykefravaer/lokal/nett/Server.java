package no.sykefravaer.lokal.nett;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Executors;

/** JDK-ens HTTP-server der {@link Vert} sier, med en virtuell tråd per forespørsel. */
public final class Server implements AutoCloseable {

    private static final int KO = 1024;

    private final HttpServer server;

    private Server(HttpServer server) {
        this.server = server;
    }

    /** Det en sti svarer. */
    @FunctionalInterface
    public interface Endepunkt {

        Svar svar(Foresporsel foresporsel) throws IOException;
    }

    /** @param endepunkter begynnelsen på stien → det som svarer; den lengste som passer, vinner */
    public static Server start(int port, Map<String, Endepunkt> endepunkter) throws IOException {
        // Uten dette venter hvert lite svar på motpartens kvittering, 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = HttpServer.create(Vert.lytter(port), KO);
        endepunkter.forEach((sti, endepunkt) -> server.createContext(sti, rute(endepunkt)));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return new Server(server);
    }

    public static HttpHandler rute(Endepunkt endepunkt) {
        return utveksling -> {
            try (utveksling) {
                svar(endepunkt, utveksling).send(utveksling);
            }
        };
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static Svar svar(Endepunkt endepunkt, HttpExchange utveksling) throws IOException {
        try {
            return endepunkt.svar(new Foresporsel(utveksling));
        } catch (IllegalArgumentException e) {
            return Svar.tekst(400, e.getMessage() + "\n");
        }
    }
}
