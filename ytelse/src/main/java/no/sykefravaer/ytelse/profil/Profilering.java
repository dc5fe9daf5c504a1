package no.sykefravaer.ytelse.profil;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Ser etter hva et program og basen bruker tiden på, mens noe gjøres. Det å se etter koster noe, så det som ses, måles ikke.
 *
 * @param base en forbindelse til basen programmet bruker
 */
public record Profilering(Connection base, long pid) {

    private static final int FLEST = 16;

    /** Det som skal gjøres mens det ses etter. */
    @FunctionalInterface
    public interface Arbeid {

        void gjor() throws IOException, SQLException, InterruptedException;
    }

    /**
     * Det som ble sett, det største først.
     *
     * @param vaare prøvene etter den innerste klassen av våre
     * @param biblioteker prøvene etter den som sto øverst på stakken
     * @param pauser tiden søppeltømmingen stanset alt
     */
    public record Funn(List<Andel> vaare, List<Andel> biblioteker, Duration pauser, List<Setning> setninger) {}

    public Funn av(Arbeid arbeid) throws IOException, SQLException, InterruptedException {
        var setninger = new Setninger(base);
        setninger.nullstill();
        var opptak = Opptak.begynn(pid);
        arbeid.gjor();
        var java = opptak.stans();
        return new Funn(
                Andel.storste(java.vaare(), FLEST),
                Andel.storste(java.biblioteker(), FLEST),
                java.pauser(),
                setninger.dyreste());
    }
}
