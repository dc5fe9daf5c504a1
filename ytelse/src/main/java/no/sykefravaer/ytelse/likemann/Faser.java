package no.sykefravaer.ytelse.likemann;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Saksfil;

/** Benkens seks faser på et {@link Tidsur}. Det som står der etterpå, leses tilbake og sammenlignes med det som skulle stått. */
public final class Faser implements Likemann {

    private final Tidsur tidsur;
    private final Fyringer fyringer;
    private final Map<Saksfil, List<Plan>> staar = new HashMap<>();

    public Faser(Tidsur tidsur, Fyringer fyringer) {
        this.tidsur = tidsur;
        this.fyringer = fyringer;
    }

    @Override
    public Runde kjor(String fase, Saksfil fil) throws SQLException, InterruptedException {
        return switch (fase) {
            case "opprett" -> opprett(fil);
            case "forleng" -> endre(fil, Plan::forlenget, tidsur::forleng);
            case "flytt" -> endre(fil, Plan::flyttet, tidsur::flytt);
            case "avbryt" -> avbryt(fil);
            case "fyr1" -> fyr(fil.dagForDenForste());
            case "fyr8" -> fyr(fil.dagForAlle());
            default -> throw new IllegalArgumentException("Likemannen har ikke fasen " + fase);
        };
    }

    private Runde opprett(Saksfil fil) throws SQLException {
        if (staar.containsKey(fil)) {
            throw new IllegalArgumentException("Sakene i fila er opprettet alt");
        }
        fjernDeSomHarFyrt();
        staar.put(fil, fil.saker().map(Plan::ny).toList());
        return maal(tidsur::opprett, staar.get(fil));
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

    private Runde endre(Saksfil fil, UnaryOperator<Plan> endring, Handling handling) throws SQLException {
        var etter = planer(fil).stream().map(endring).toList();
        staar.put(fil, etter);
        return maal(handling, etter);
    }

    private Runde avbryt(Saksfil fil) throws SQLException {
        var planer = planer(fil);
        staar.remove(fil);
        return maal(tidsur::avbryt, planer);
    }

    private List<Plan> planer(Saksfil fil) {
        if (!staar.containsKey(fil)) {
            throw new IllegalArgumentException("Sakene i fila er ikke opprettet");
        }
        return staar.get(fil);
    }

    private Runde maal(Handling handling, List<Plan> planer) throws SQLException {
        var begynt = System.nanoTime();
        handling.med(planer);
        var nanos = System.nanoTime() - begynt;
        return ventende().runde(planer.size(), nanos);
    }

    /** Alt som er forfalt da, også i andre filer; klokka er den samme for alle. */
    private Runde fyr(LocalDate dag) throws SQLException, InterruptedException {
        var skalFyre = alle().stream()
                .flatMap(plan -> plan.forfaller(dag).stream())
                .map(Fyring::av)
                .toList();
        fyringer.glem();
        var begynt = System.nanoTime();
        long nanos;
        var gang = tidsur.gaa(dag);
        try {
            fyringer.vent(skalFyre.size());
            nanos = System.nanoTime() - begynt;
        } finally {
            gang.stans();
        }
        staar.replaceAll(
                (fil, planer) -> planer.stream().map(plan -> plan.fyrtTil(dag)).toList());
        return ventende().og(Avvik.mellom(skalFyre, fyringer.alle())).runde(skalFyre.size(), nanos);
    }

    private Avvik ventende() throws SQLException {
        return Avvik.mellom(alle().stream().flatMap(Plan::gjenstaar).toList(), tidsur.ventende());
    }

    private List<Plan> alle() {
        return staar.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public void close() {
        tidsur.close();
        fyringer.close();
    }

    @FunctionalInterface
    private interface Handling {

        void med(List<Plan> planer) throws SQLException;
    }
}
