package no.sykefravaer.lokal.token;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import no.sykefravaer.lokal.nett.Vert;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** Bibliotekets OAuth2-svar over JDK-ens egen HTTP-server, så verken Netty eller JUnit 4 følger med. */
final class JdkServer implements OAuth2HttpServer {

    private final Map<String, HttpHandler> andre;
    private HttpServer server;

    /** @param andre stier ved siden av OAuth2-oppslagene */
    JdkServer(Map<String, HttpHandler> andre) {
        this.andre = andre;
    }

    @Override
    public OAuth2HttpServer start(
            InetAddress adresse, int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> svar) {
        try {
            server = HttpServer.create(new InetSocketAddress(adresse, port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", utveksling -> besvar(utveksling, svar));
        andre.forEach(server::createContext);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return this;
    }

    @Override
    public OAuth2HttpServer start(int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> svar) {
        return start(InetAddress.getLoopbackAddress(), port, svar);
    }

    @Override
    public OAuth2HttpServer start(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> svar) {
        return start(0, svar);
    }

    @Override
    public OAuth2HttpServer stop() {
        server.stop(0);
        return this;
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public HttpUrl url(String sti) {
        return HttpUrl.get("http://" + Vert.navn() + ":" + port()).resolve(sti);
    }

    @Override
    public Ssl sslConfig() {
        return null;
    }

    private void besvar(HttpExchange utveksling, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> svar)
            throws IOException {
        try (utveksling) {
            send(utveksling, svar.invoke(forespurt(utveksling)));
        }
    }

    private OAuth2HttpRequest forespurt(HttpExchange utveksling) throws IOException {
        var hoder = new Headers.Builder();
        utveksling.getRequestHeaders().forEach((navn, verdier) -> verdier.forEach(v -> hoder.add(navn, v)));
        var innhold = new String(utveksling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var adresse = url(utveksling.getRequestURI().toString());
        return new OAuth2HttpRequest(hoder.build(), utveksling.getRequestMethod(), adresse, innhold);
    }

    private static void send(HttpExchange utveksling, OAuth2HttpResponse svar) throws IOException {
        svar.getHeaders().forEach(hode -> utveksling.getResponseHeaders().add(hode.getFirst(), hode.getSecond()));
        var innhold = innhold(svar);
        utveksling.sendResponseHeaders(svar.getStatus(), innhold.length == 0 ? -1 : innhold.length);
        utveksling.getResponseBody().write(innhold);
    }

    private static byte[] innhold(OAuth2HttpResponse svar) {
        if (svar.getBytesBody() != null) {
            return svar.getBytesBody();
        }
        return svar.getBody() == null ? new byte[0] : svar.getBody().getBytes(StandardCharsets.UTF_8);
    }
}
