package no.sykefravaer.systemtest.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;

/** En arbeidsgiver eller sykmelder som henter oppgavene sine selv. */
public final class Part {

    private final String varsling;
    private final String hvor;
    private final String token;

    private Part(Systemet systemet, String hvor, String hvem) {
        this.varsling = systemet.adresse("VARSLING_URL") + "/api/v1/";
        this.hvor = hvor;
        this.token = new Tokener(systemet).med(hvem);
    }

    public static Part arbeidsgiver(Systemet systemet, Orgnummer orgnummer) {
        return new Part(systemet, "arbeidsgivere", "rolle=arbeidsgiver&orgnr=" + orgnummer.verdi());
    }

    public static Part sykmelder(Systemet systemet, Hpr hpr) {
        return new Part(systemet, "sykmeldere", "rolle=sykmelder&hpr=" + hpr.verdi());
    }

    /** Alt hun har, fra begynnelsen. */
    public List<JsonNode> hent() {
        var alle = new ArrayList<JsonNode>();
        JsonNode side;
        long etter = 0;
        do {
            side = Nett.get(varsling + hvor + "/oppgaver?antall=1000&etter=" + etter, token)
                    .json();
            side.path("oppgaver").forEach(alle::add);
            etter = side.get("neste").asLong();
        } while (side.get("harFlere").asBoolean());
        return alle;
    }

    /** Den vanlige lista, slik hun ser den. */
    public String liste() {
        return Nett.get(varsling + "oppgaver?antall=1000", token).tekst();
    }
}
