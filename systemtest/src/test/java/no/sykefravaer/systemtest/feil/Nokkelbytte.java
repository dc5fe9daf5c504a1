package no.sykefravaer.systemtest.feil;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import no.sykefravaer.lokal.token.Nokkel;

/** Utstederen signerer fra nå av med en ny nøkkel. Tokenene alle har, er ikke gyldige mer, og den nye nøkkelen er ukjent. */
record Nokkelbytte() implements Uhell {

    private static final String UTSTEDER = "tokenutsteder";

    @Override
    public String navn() {
        return "tokennokkelen-byttes";
    }

    @Override
    public boolean skje(Omgang omgang) {
        omgang.begynnOgVentTilMidtveis();
        var systemet = omgang.anlegg().systemet();
        var ny = new RSAKey.Builder(Nokkel.ny())
                .keyID(UUID.randomUUID().toString())
                .build();
        try {
            Files.writeString(systemet.mappe().rot().resolve("hemmeligheter/tokennokkel.json"), ny.toJSONString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        systemet.drep(UTSTEDER);
        omgang.altSendt();
        return true;
    }

    @Override
    public boolean altSendesEnGang() {
        return true;
    }
}
