package no.sykefravaer.lokal.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import no.sykefravaer.lokal.vakt.Klarsignal;
import no.sykefravaer.lokal.vakt.Vakt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Databasen som egen prosess: {@code mappe programmappe port}, og passordet i miljøet. */
public final class Database {

    /** Miljøvariabelen med passordet; det står aldri på kommandolinja. */
    public static final String PASSORD = "LOKAL_DATABASE_PASSORD";

    private static final Logger LOGG = LoggerFactory.getLogger(Database.class);

    private Database() {}

    public static void main(String[] argumenter) throws Exception {
        Vakt.begynn();
        var mappe = Path.of(argumenter[0]);
        var port = Integer.parseInt(argumenter[2]);
        var postgres = Postgres.start(mappe, Path.of(argumenter[1]), port, System.getenv(PASSORD));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopp(postgres)));
        LOGG.info("PostgreSQL svarer på port {}; fsync og synchronous_commit er sjekket og på", port);
        Klarsignal.gi();
        new CountDownLatch(1).await();
    }

    private static void stopp(Postgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            LOGG.warn("PostgreSQL stoppet ikke rent", e);
        }
    }
}
