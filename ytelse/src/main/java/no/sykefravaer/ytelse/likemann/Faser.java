package no.sykefravaer.ytelse.likemann;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Saksfil;

/**
 * Benkens seks faser på et {@link Tidsur}. Planene står alltid slik de skal være når fasen er kjørt; det som da står hos
 * likemannen, leses tilbake og sammenlignes.
 */
public final class Faser implements Likemann {

    private final Tidsur tidsur;
    private final Fyringer fyringer;
    private final Map<Saksfil, List<Plan>> staar = new HashMap<>();
    private final List<Fyring> skalFyre = new ArrayList<>();
    private Arbeid klart;

    public Faser(Tidsur tidsur, Fyringer fyringer) {
        this.tidsur = tidsur;
        this.fyringer = fyringer;
    }

    @Override
    public void gjorKlar(String fase, Saksfil fil) throws SQLException {
        fyringer.glem();
        skalFyre.clear();
        klart = switch (fase) {
            case "opprett" -> opprett(fil);
            case "forleng" -> endre(fil, Plan::forlenget, tidsur::forleng);
            case "flytt" -> endre(fil, Plan::flyttet, tidsur::flytt);
            case "avbryt" -> avbryt(fil);
            case "fyr1" -> fyr(fil.dagForDenForste());
            case "fyr8" -> fyr(fil.dagForAlle());
            default -> throw new IllegalArgumentException("Likemannen har ikke fasen " + fase);
        };
    }

    @Override
    public Runde kjor(String fase, Saksfil fil) throws SQLException, InterruptedException {
        return klart.gjor();
    }

    @Override
    public Avvik avvik() throws SQLException {
        return Avvik.mellom(alle().stream().flatMap(Plan::gjenstaar).toList(), tidsur.ventende())
                .og(Avvik.mellom(skalFyre, fyringer.alle()));
    }

    private Arbeid opprett(Saksfil fil) throws SQLException {
        if (staar.containsKey(fil)) {
            throw new IllegalArgumentException("Sakene i fila er opprettet alt");
        }
        fjernDeSomHarFyrt();
        staar.put(fil, fil.saker().map(Plan::ny).toList());
        return arbeid(tidsur::opprett, staar.get(fil));
    }

    /** Ellers ville {@code fyr8} møtt saker med færre enn åtte igjen. */
    private void fjernDeSomHarFyrt() throws SQLException {
        for (var planer : staar.values()) {
            if (planer.stream().anyMatch(plan -> plan.fyrt() > 0)) {
                tidsur.avbryt(planer);
            }
        }
        staar.values().removeIf(planer -> planer.stream().anyMatch(plan -> plan.fyrt() > 0));
    }

    private Arbeid endre(Saksfil fil, UnaryOperator<Plan> endring, Handling handling) {
        var etter = planer(fil).stream().map(endring).toList();
        staar.put(fil, etter);
        return arbeid(handling, etter);
    }

    private Arbeid avbryt(Saksfil fil) {
        var planer = planer(fil);
        staar.remove(fil);
        return arbeid(tidsur::avbryt, planer);
    }

    private List<Plan> planer(Saksfil fil) {
        if (!staar.containsKey(fil)) {
            throw new IllegalArgumentException("Sakene i fila er ikke opprettet");
        }
        return staar.get(fil);
    }

    private static Arbeid arbeid(Handling handling, List<Plan> planer) {
        return () -> {
            var begynt = System.nanoTime();
            handling.med(planer);
            return Runde.feilfri(planer.size(), System.nanoTime() - begynt);
        };
    }

    /** Alt som er forfalt da, også i andre filer; klokka er den samme for alle. */
    private Arbeid fyr(LocalDate dag) {
        alle().stream()
                .flatMap(plan -> plan.forfaller(dag).stream())
                .map(Fyring::av)
                .forEach(skalFyre::add);
        staar.replaceAll(
                (fil, planer) -> planer.stream().map(plan -> plan.fyrtTil(dag)).toList());
        return () -> fyrAlle(dag);
    }

    /** Stansen hører med: det som er fyrt, slettes hos likemannen etter at fyringen er skrevet. */
    private Runde fyrAlle(LocalDate dag) throws SQLException, InterruptedException {
        var begynt = System.nanoTime();
        var gang = tidsur.gaa(dag);
        try {
            fyringer.vent(skalFyre.size());
            return Runde.feilfri(skalFyre.size(), System.nanoTime() - begynt);
        } finally {
            gang.stans();
        }
    }

    private List<Plan> alle() {
        return staar.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public void close() {
        tidsur.close();
        fyringer.close();
    }

    /** En fase som er gjort klar. */
    @FunctionalInterface
    private interface Arbeid {

        Runde gjor() throws SQLException, InterruptedException;
    }

    @FunctionalInterface
    private interface Handling {

        void med(List<Plan> planer) throws SQLException;
    }
}
