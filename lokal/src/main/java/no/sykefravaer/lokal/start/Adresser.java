package no.sykefravaer.lokal.start;

import java.util.LinkedHashMap;
import java.util.Map;
import no.sykefravaer.lokal.database.Postgres;
import no.sykefravaer.lokal.nett.Port;
import no.sykefravaer.lokal.token.Utsteder;

/** Hvor alt svarer, og det hver del får vite om de andre gjennom miljøet. */
record Adresser(Porter porter) {

    static String http(int port) {
        return "http://" + Port.VERT + ":" + port;
    }

    /** Innholdet i {@code adresser.env}. */
    Map<String, String> utad() {
        var utad = new LinkedHashMap<String, String>();
        utad.put("SYKMELDING_URL", http(porter.sykmelding()));
        utad.put("MILEPAEL_URL", http(porter.milepael()));
        utad.put("VARSLING_URL", http(porter.varsling()));
        utad.put("TOKEN_URL", http(porter.token()));
        utad.put("MOTTAKER_URL", http(porter.mottaker()));
        utad.put("REGISTER_URL", http(porter.register()));
        utad.put("KAFKA_BOOTSTRAP", kafka());
        utad.put("DB_URL", Postgres.jdbcUrl(porter.postgres(), "milepael"));
        return utad;
    }

    Map<String, String> forTjenester(int port) {
        return Map.of(
                "QUARKUS_HTTP_HOST", Port.VERT,
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "KAFKA_BOOTSTRAP_SERVERS", kafka(),
                "TOKEN_ISSUER_URL", Utsteder.adresse(porter.token()),
                "MILEPAEL_URL", http(porter.milepael()));
    }

    Map<String, String> forVarsling() {
        return Map.of(
                "SYKMELDING_URL", http(porter.sykmelding()),
                "VARSLING_LENKE_URL", http(porter.varsling()) + "/svar",
                "ENHETSREGISTER_URL", http(porter.register()),
                "SIDE_BARE_TLS", "false",
                "NAV_OPPGAVE_URL", http(porter.mottaker()) + "/nav",
                "ARBEIDSGIVER_URL", http(porter.mottaker()) + "/arbeidsgiver",
                "SYKMELDER_URL", http(porter.mottaker()) + "/sykmelder");
    }

    Map<String, String> forPersonregister() {
        return Map.of(
                "SYKMELDING_URL", http(porter.sykmelding()),
                "TOKEN_URL", http(porter.token()),
                "KAFKA_BOOTSTRAP_SERVERS", kafka());
    }

    private String kafka() {
        return Port.VERT + ":" + porter.kafka();
    }
}
