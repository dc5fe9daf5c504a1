package no.sykefravaer.varsling.side.drift;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import no.sykefravaer.varsling.side.Stier;

/** Det driften nettopp gjorde, slik det sies øverst på siden etterpå. */
enum Driftshandling {
    SENDT("Posten er sendt på nytt og behandlet."),
    SENDT_ALLE("Feilkøen er sendt på nytt. Det som fremdeles ligger her, feilet igjen."),
    FORKASTET("Posten er forkastet. Den står i databasen med hvem og hvorfor."),
    STANSET("Lesingen er stanset."),
    GJENOPPTATT("Lesingen er gjenopptatt."),
    LEVERINGER_SENDT("Leveringene prøves på nytt nå. De som fremdeles ikke tas imot, kommer tilbake hit."),
    OMREGNING("Omregningen er satt i gang. Last siden på nytt for å se hvor langt den er kommet."),
    OMREGNING_STANSET("Omregningen er stanset.");

    private final String setning;

    Driftshandling(String setning) {
        this.setning = setning;
    }

    /** Det som står i adressen når handlingen er gjort; ukjent sier ingenting. */
    static Driftssvar av(String kode) {
        return Arrays.stream(values())
                .filter(en -> en.name().equals(kode))
                .findFirst()
                .map(en -> Driftssvar.gikk(en.setning))
                .orElse(Driftssvar.INGENTING);
    }

    Response tilSiden() {
        return Response.seeOther(URI.create(Stier.DRIFT + "?gjort=" + name())).build();
    }

    String setning() {
        return setning;
    }
}
