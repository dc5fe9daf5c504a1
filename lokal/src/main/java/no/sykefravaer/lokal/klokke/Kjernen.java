package no.sykefravaer.lokal.klokke;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import no.sykefravaer.lokal.database.Postgres;

/** Kjernen sett utenfra: når noe forfaller neste gang, og om den er ferdig med det. */
final class Kjernen implements AutoCloseable {

    private static final String NESTE = "select min(dato) from forfall where dato > ?";
    private static final String IGJEN = "select count(*) from forfall where dato <= ?";
    private static final String USENDT = "select min(nr) from utboks where parkert is null";

    private final Forfallskall forfall;
    private final Connection base;

    /** @param adresser innholdet i {@code adresser.env} */
    Kjernen(Map<String, String> adresser, String databasepassord) throws SQLException {
        this.forfall = new Forfallskall(adresser.get("MILEPAEL_URL"), adresser.get("TOKEN_URL"));
        this.base = DriverManager.getConnection(adresser.get("DB_URL"), Postgres.BRUKER, databasepassord);
    }

    /** Den første dagen etter {@code dag} noe forfaller av seg selv. */
    Optional<LocalDate> nesteForfall(LocalDate dag) throws SQLException {
        return Optional.ofNullable(spor(NESTE, LocalDate.class, dag));
    }

    /**
     * Alt til og med dagen er gjort og sendt til Kafka når metoden kommer tilbake. En person det ikke går for, blir
     * stående til operatøren har sett på henne; de andre venter ikke på det.
     */
    void gjorFerdig(LocalDate dag) throws IOException, InterruptedException {
        var forrige = new AtomicLong(-1);
        Venting.paa("kjernen gjør det som er forfalt", () -> {
            forfall.krevGjort();
            var igjen = spor(IGJEN, Long.class, dag);
            return igjen == 0 || igjen == forrige.getAndSet(igjen);
        });
        Venting.paa("kjernen sender det som er gjort", () -> spor(USENDT, Long.class) == null);
    }

    @Override
    public void close() throws SQLException {
        base.close();
    }

    private <T> T spor(String sporring, Class<T> type, Object... verdier) throws SQLException {
        try (var setning = base.prepareStatement(sporring)) {
            for (int i = 0; i < verdier.length; i++) {
                setning.setObject(i + 1, verdier[i]);
            }
            try (var svar = setning.executeQuery()) {
                svar.next();
                return svar.getObject(1, type);
            }
        }
    }
}
