package no.sykefravaer.ytelse.grense;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Side;
import no.sykefravaer.ytelse.benk.Steg;

/**
 * Det samme gjort så fort maskinen kan.
 *
 * @param enhet det som telles, i flertall
 * @param forarbeid det som må være gjort før tiden tas
 * @param arbeid det som måles
 */
record Grense(String navn, String enhet, Arbeid forarbeid, Arbeid arbeid) implements Side {

    private static final String FASE = "grense";

    /** Gjør så mange enheter, og sier hvor mange det ble. */
    @FunctionalInterface
    interface Arbeid {

        long gjor(int antall) throws IOException, SQLException, InterruptedException;
    }

    @Override
    public List<Steg> steg() {
        return List.of(new Steg(FASE, enhet, 0));
    }

    @Override
    public List<Long> prosesser() {
        return List.of(ProcessHandle.current().pid());
    }

    @Override
    public void gjorKlar(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        forarbeid.gjor(antall);
    }

    @Override
    public Runde kjor(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        var begynt = System.nanoTime();
        var gjort = arbeid.gjor(antall);
        return Runde.talt(antall, System.nanoTime() - begynt, antall, gjort);
    }
}
