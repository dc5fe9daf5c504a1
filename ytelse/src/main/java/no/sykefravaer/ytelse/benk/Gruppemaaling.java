package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.sykefravaer.ytelse.profil.Profilering;

/** Alle sidene i en gruppe gjennom alle stegene, om hverandre, så mange ganger som det er bedt om. */
final class Gruppemaaling {

    private static final double SEKUND = 1e9;
    private static final double VOKSER = 1.25; // kalde runder gir for få

    private final Gruppe gruppe;
    private final Valg valg;
    private final Maaler maaler;
    private final Consumer<String> si;
    private final Map<Side, Integer> antall = new HashMap<>();
    private final Set<String> umulige = new HashSet<>();
    private final Map<Nokkel, List<Prove>> prover = new LinkedHashMap<>();
    private final Map<Nokkel, Integer> forkastet = new HashMap<>();
    private long fro;

    private record Nokkel(Side side, String fase, String enhet) {}

    /** @param fro det siste den forrige gruppa brukte, så ingen får de samme personene igjen */
    Gruppemaaling(Gruppe gruppe, Valg valg, Maaler maaler, long fro, Consumer<String> si) {
        this.gruppe = gruppe;
        this.valg = valg;
        this.maaler = maaler;
        this.fro = fro;
        this.si = si;
    }

    List<Resultat> alle(String kjoring) throws IOException, SQLException, InterruptedException {
        si.accept("== " + gruppe.navn());
        for (var side : gruppe.sider()) {
            varmOpp(side);
        }
        for (int i = 0; i < valg.ganger(); i++) {
            si.accept("  repetisjon %d av %d".formatted(i + 1, valg.ganger()));
            nesteFiler();
            for (var side : Rekkefolge.i(i, gruppe.sider())) {
                maal(side);
            }
        }
        return prover.keySet().stream().map(nokkel -> resultat(kjoring, nokkel)).toList();
    }

    /** Én runde til av hver fase hos dem det skal ses etter hos, uten å måle den. */
    Profilside profiler(Anlegg anlegg) throws IOException, SQLException, InterruptedException {
        var profiler = new Profilside(gruppe.navn());
        nesteFiler();
        for (var side : gruppe.sider().stream().filter(Side::profileres).toList()) {
            try (var base = anlegg.koble(anlegg.url("milepael"))) {
                profiler(side, new Profilering(base, side.prosesser().getFirst()), profiler);
            } catch (KanIkke e) {
                si.accept("    %s: resten ble ikke sett etter: %s".formatted(side.navn(), e.getMessage()));
            }
        }
        return profiler;
    }

    private void profiler(Side side, Profilering profilering, Profilside profiler)
            throws IOException, SQLException, InterruptedException {
        var sett = new HashSet<String>();
        for (var steg : side.steg()) {
            side.gjorKlar(steg.fase(), antall.get(side), filas(steg));
            var runder = new ArrayList<Runde>();
            var funn = profilering.av(() -> runder.add(side.kjor(steg.fase(), antall.get(side), filas(steg))));
            side.rydd(steg.fase());
            if (sett.add(steg.fase())) {
                profiler.leggTil(side, steg, runder.getFirst(), funn);
            }
        }
    }

    /** Det neste ingen i gruppa har brukt. */
    long nesteFro() {
        nesteFiler();
        return fro;
    }

    /** Til tiden er ute og antallet har funnet seg; den siste runden sier hvor mange som gir en måling av passe lengde. */
    private void varmOpp(Side side) throws IOException, SQLException, InterruptedException {
        si.accept("  varmer opp " + side.navn());
        var begynt = System.nanoTime();
        int forrige;
        antall.put(side, Math.min(side.mest(), valg.minst()));
        do {
            nesteFiler();
            forrige = antall.get(side);
            antall.put(side, Math.min(side.mest(), valg.passe(forrige, gjennom(side), side.lengde())));
        } while (antall.get(side) > VOKSER * forrige || (System.nanoTime() - begynt) / SEKUND < valg.oppvarming(side));
        si.accept("  %d i hver måling".formatted(antall.get(side)));
    }

    /** Sekundene hvert steg siden kan, tok. */
    private List<Double> gjennom(Side side) throws IOException, SQLException, InterruptedException {
        var sekunder = new ArrayList<Double>();
        for (var steg : side.steg()) {
            var runde = kan(side, steg) ? provKjor(side, steg) : null;
            if (runde != null) {
                sekunder.add(runde.nanos() / SEKUND);
            }
        }
        return sekunder;
    }

    /** Null når siden ikke kan fasen. */
    private Runde provKjor(Side side, Steg steg) throws IOException, SQLException, InterruptedException {
        try {
            side.gjorKlar(steg.fase(), antall.get(side), filas(steg));
            var runde = side.kjor(steg.fase(), antall.get(side), filas(steg));
            side.rydd(steg.fase());
            return runde;
        } catch (KanIkke e) {
            utelat(side, steg, e);
            return null;
        }
    }

    private void maal(Side side) throws IOException, SQLException, InterruptedException {
        for (var steg : side.steg()) {
            if (kan(side, steg)) {
                maal(side, steg);
            }
        }
    }

    private void maal(Side side, Steg steg) throws IOException, SQLException, InterruptedException {
        var nokkel = new Nokkel(side, steg.fase(), steg.enhet());
        var deres = prover.computeIfAbsent(nokkel, ny -> new ArrayList<>());
        try {
            var prove = maaler.maal(side, steg.fase(), antall.get(side), filas(steg));
            prove.ifPresentOrElse(deres::add, () -> forkastet.merge(nokkel, 1, Integer::sum));
            prove.ifPresent(en -> si.accept(linje(nokkel, en)));
        } catch (KanIkke e) {
            utelat(side, steg, e);
        }
    }

    private void utelat(Side side, Steg steg, KanIkke grunn) {
        si.accept("    %s kan ikke %s: %s".formatted(side.navn(), steg.fase(), grunn.getMessage()));
        umulige.add(side.navn() + steg.fase());
    }

    private boolean kan(Side side, Steg steg) {
        return !umulige.contains(side.navn() + steg.fase());
    }

    /** Frøet til fila steget gjelder; det samme for alle sidene i en repetisjon. */
    private long filas(Steg steg) {
        return fro + steg.fil() * Saksfil.plasser(flest());
    }

    private void nesteFiler() {
        fro += Steg.FILER * Saksfil.plasser(flest());
    }

    private int flest() {
        return antall.values().stream().mapToInt(Integer::intValue).max().orElse(valg.minst());
    }

    private static String linje(Nokkel nokkel, Prove prove) {
        return "    %-32s %-10s %s".formatted(nokkel.side().navn(), nokkel.fase(), prove.runde());
    }

    private Resultat resultat(String kjoring, Nokkel nokkel) {
        var deres = prover.get(nokkel);
        return new Resultat(
                kjoring,
                gruppe.navn(),
                nokkel.side().navn(),
                nokkel.fase(),
                nokkel.enhet() + Resultat.I_SEKUNDET,
                deres.stream().map(prove -> prove.runde().perSekund()).toList(),
                deres,
                forkastet.getOrDefault(nokkel, 0));
    }
}
