package no.sykefravaer.lokal.testressurs;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import no.sykefravaer.lokal.database.Postgres;

/**
 * Ekte megler og ekte PostgreSQL for en {@code @QuarkusTest}, på tilfeldige porter, startet én gang i JVM-en. Hver
 * start av appen får en ny, tom database. Med {@code database=false} er PostgreSQL ikke med.
 */
public final class KafkaOgDatabase implements QuarkusTestResourceLifecycleManager {

    private boolean medDatabase = true;

    @Override
    public void init(Map<String, String> argumenter) {
        medDatabase = Boolean.parseBoolean(argumenter.getOrDefault("database", "true"));
    }

    @Override
    public Map<String, String> start() {
        var oppsett = new HashMap<>(Stillhet.OPPSETT);
        oppsett.put("kafka.bootstrap.servers", Testmegler.adresse());
        if (medDatabase) {
            oppsett.put("quarkus.datasource.jdbc.url", Testdatabase.ny());
            oppsett.put("quarkus.datasource.username", Postgres.BRUKER);
            oppsett.put("quarkus.datasource.password", Testdatabase.PASSORD);
        }
        return oppsett;
    }

    @Override
    public void stop() {
        // Deles av alle tester i JVM-en, og ryddes når den slutter.
    }
}
