package no.sykefravaer.lokal.testressurs;

import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.nett.Port;
import no.sykefravaer.lokal.token.Krav;
import no.sykefravaer.lokal.token.Nokkel;
import no.sykefravaer.lokal.token.Utsteder;

/** Signerte tokener fra den ene utstederen i denne JVM-en. */
public final class Testtoken {

    private static final String NOKKEL = "tokennokkel";

    private Testtoken() {}

    /** Et token med rollen og kravene, uten {@code Bearer} foran. */
    public static String av(String rolle, Map<String, Object> krav) {
        return Utsteder.signer(utsteder(), nokkel(), rolle, Krav.medRoller(List.of(rolle), krav));
    }

    static String utsteder() {
        return FellesIJvm.adresse("tokenutsteder", Testtoken::start);
    }

    private static String start() {
        var utsteder = Utsteder.start(Port.ledig(), nokkel(), Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(utsteder::close));
        return utsteder.adresse();
    }

    static RSAKey nokkel() {
        try {
            return RSAKey.parse(FellesIJvm.adresse(NOKKEL, Testtoken::nyNokkel));
        } catch (ParseException e) {
            throw new IllegalStateException("Testnøkkelen lot seg ikke lese", e);
        }
    }

    private static String nyNokkel() {
        return Nokkel.ny().toJSONString();
    }
}
