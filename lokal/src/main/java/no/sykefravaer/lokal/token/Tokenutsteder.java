package no.sykefravaer.lokal.token;

import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import no.sykefravaer.lokal.nett.Foresporsel;
import no.sykefravaer.lokal.nett.Server;
import no.sykefravaer.lokal.nett.Svar;
import no.sykefravaer.lokal.vakt.Klarsignal;
import no.sykefravaer.lokal.vakt.Vakt;

/** Utstederen som egen prosess: {@code port nøkkelfil}. {@code GET /token?rolle=veileder&kontor=0315} gir et token. */
public final class Tokenutsteder {

    private Tokenutsteder() {}

    public static void main(String[] argumenter) throws Exception {
        Vakt.begynn();
        var port = Integer.parseInt(argumenter[0]);
        var nokkel = RSAKey.parse(Files.readString(Path.of(argumenter[1])));
        HttpHandler utlevering = Server.rute(foresporsel -> token(foresporsel, port, nokkel));
        Utsteder.start(port, nokkel, Map.of("/token", utlevering));
        Klarsignal.gi();
        new CountDownLatch(1).await();
    }

    static Svar token(Foresporsel foresporsel, int port, RSAKey nokkel) {
        var rolle = Rolle.av(foresporsel.parameter("rolle").orElse(""));
        var krav = rolle.krav(foresporsel);
        return Svar.tekst(200, Utsteder.signer(Utsteder.adresse(port), nokkel, rolle.kode(), krav));
    }
}
