package no.sykefravaer.varsling.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import no.sykefravaer.varsling.oppgave.Malform;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Hvor i rekken en part vil fortsette, og målformen hun leser. */
class Utsnitt {

    @QueryParam("etter")
    @Parameter(
            description = "Verdien av «neste» i forrige svar, som HR-systemer kaller løpenummer; utelates første gang.")
    String etter;

    @QueryParam("antall")
    @Parameter(description = "1 til 1000; 100 når det ikke er sagt.")
    String antall;

    @Context
    HttpHeaders hoder;

    /** Det som er lest ut av spørringen. */
    record Lest(long etter, int antall, Optional<Malform> malform) {}

    Lest les() {
        var leser = new Parameterleser();
        var fra = leser.les("etter", etter, Utsnitt::nummer);
        var lest = new Lest(
                fra == null ? 0 : fra,
                leser.antall("antall", antall, Listeparametre.VANLIG, Listeparametre.FLEST),
                malform());
        leser.krevGyldig();
        return lest;
    }

    /** Det av våre to språk som står først i Accept-Language. */
    private Optional<Malform> malform() {
        return hoder.getAcceptableLanguages().stream()
                .map(sprak -> sprak.getLanguage())
                .filter(sprak -> sprak.equals("nn") || sprak.equals("nb") || sprak.equals("no"))
                .findFirst()
                .map(Malform::av);
    }

    private static Long nummer(String tekst) {
        var nummer = Long.valueOf(tekst);
        if (nummer < 0) {
            throw new IllegalArgumentException("Et nummer er ikke negativt");
        }
        return nummer;
    }
}
