package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** En av dem som måles: en grense, produktet eller en likemann. Varmes opp én gang og brukes så til benken er ferdig. */
public interface Side extends AutoCloseable {

    String navn();

    /** Det siden går gjennom i hver repetisjon. */
    List<Steg> steg();

    /** PID-ene til programmet, uten PostgreSQL og megleren. */
    List<Long> prosesser();

    /** Det som må være gjort før fasen kan måles. */
    default void gjorKlar(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {}

    /**
     * Fasen, og ikke mer: prosessortid og logg telles så lenge kallet varer.
     *
     * @param antall saker, eller for en grense enheter
     */
    Runde kjor(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException;

    /** Runden med det som mangler og er ekstra, talt når prosessortiden er lest: det å telle hører ikke til. */
    default Runde kontroller(Runde runde, String fase, int antall) throws IOException, SQLException {
        return runde;
    }

    /** Det som må gjøres før noe annet kan måles, enten fasen ble talt eller ikke. Hører ikke til målingen. */
    default void rydd(String fase) throws IOException, SQLException, InterruptedException {}

    /** Så mange ganger den vanlige lengden en måling skal ha. */
    default double lengde() {
        return 1;
    }

    /** Flere enn dette er det ikke å ta av i én måling. */
    default int mest() {
        return Integer.MAX_VALUE;
    }

    /** Om ingen andre sider går i den samme prosessen. */
    default boolean erAlene() {
        return false;
    }

    /** Om det skal ses etter hva den bruker tiden på når alt er målt. */
    default boolean profileres() {
        return false;
    }

    @Override
    default void close() throws IOException, SQLException {}
}
