package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.sykefravaer.milepael.domene.Milepael.Status;

/** Overgangene i livet til en plikt, funnet ved å la kjernen gjøre dem: hver status prøvd mot alt som kan skje. */
final class Pliktensliv {

    private static final String KRAVET = "AKTIVITETSKRAV";
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** Det plikten var, og det den ble. */
    record Overgang(Status fra, Status til) {}

    /** En plikt som er kommet dit, og dagen det er. */
    private record Utgangspunkt(Saksforlop forlop, LocalDate naa) {

        Status status() {
            return forlop.milepael(KRAVET).status();
        }
    }

    private Pliktensliv() {}

    static Map<Overgang, Set<String>> overganger() {
        var overganger = new LinkedHashMap<Overgang, Set<String>>();
        for (var skjer : hendelser().entrySet()) {
            for (int nr = 0; nr < utgangspunkter().size(); nr++) {
                var foer = utgangspunkter().get(nr);
                var fra = foer.status();
                legg(
                        overganger,
                        fra,
                        skjer.getValue().apply(foer).milepael(KRAVET).status(),
                        skjer.getKey());
            }
        }
        for (var handling : Handling.values()) {
            Arrays.stream(Status.values())
                    .filter(handling::kanGjoresFra)
                    .forEach(fra -> legg(overganger, fra, handling.blir(), handling.name()));
        }
        return overganger;
    }

    private static void legg(Map<Overgang, Set<String>> overganger, Status fra, Status til, String fordi) {
        if (fra != til) {
            overganger
                    .computeIfAbsent(new Overgang(fra, til), ny -> new LinkedHashSet<>())
                    .add(fordi);
        }
    }

    private static List<Utgangspunkt> utgangspunkter() {
        return List.of(
                new Utgangspunkt(new Saksforlop().faar(den(dag(30)).sendt("a", START, dag(120))), dag(31)),
                new Utgangspunkt(aktiv(), dag(64)),
                new Utgangspunkt(besluttet(Handling.AVVENT), dag(64)),
                new Utgangspunkt(lenge(), dag(64)),
                new Utgangspunkt(besluttet(Handling.UNNTA), dag(64)),
                new Utgangspunkt(besluttet(Handling.OPPFYLL), dag(64)),
                new Utgangspunkt(besluttet(Handling.GJOR_UAKTUELL), dag(64)),
                new Utgangspunkt(aktiv().faar(den(dag(63)).slettet("a")), dag(64)),
                new Utgangspunkt(aktiv().faar(den(dag(63)).gradert("g", dag(121), dag(140))), dag(64)),
                new Utgangspunkt(aktiv().gaarTil(dag(136)), dag(137)),
                new Utgangspunkt(new Saksforlop().faar(den(dag(160)).sendt("a", START, dag(120))), dag(161)));
    }

    private static Map<String, Function<Utgangspunkt, Saksforlop>> hendelser() {
        var hendelser = new LinkedHashMap<String, Function<Utgangspunkt, Saksforlop>>();
        hendelser.put("dagen kommer", u -> u.forlop().gaarTil(u.naa().plusDays(20)));
        hendelser.put(
                "fakta bærer den ikke lenger", u -> u.forlop().faar(den(u.naa()).slettet("a")));
        hendelser.put("fakta bærer den igjen", u -> u.forlop().faar(den(u.naa()).sendt("ny", START, dag(200))));
        hendelser.put("gradert ved slutten", u -> u.forlop().faar(den(u.naa()).gradert("ny", dag(121), dag(150))));
        hendelser.put("personen dør", u -> u.forlop().faar(den(u.naa()).person("0315", u.naa())));
        hendelser.put("fraværet er over i 16 dager", Pliktensliv::over);
        hendelser.put("ANGRE", Pliktensliv::angre);
        return hendelser;
    }

    /** Bare for det som er åpent til da; en planlagt blir aktiv først, og en kort venting slutter før. */
    private static Saksforlop over(Utgangspunkt u) {
        var m = u.forlop().milepael(KRAVET);
        var venter = m.er(Status.AVVENT) && m.beslutning().gjelder(dag(136));
        return m.er(Status.AKTIV) || venter ? u.forlop().gaarTil(dag(136)) : u.forlop();
    }

    private static Saksforlop angre(Utgangspunkt u) {
        var m = u.forlop().milepael(KRAVET);
        return m.erBesluttet() && !m.erInnfridd() ? u.forlop().angrer(KRAVET, u.naa()) : u.forlop();
    }

    private static Saksforlop aktiv() {
        return new Saksforlop().faar(den(dag(61)).sendt("a", START, dag(120)));
    }

    private static Saksforlop lenge() {
        return aktiv().beslutter(KRAVET, Handling.AVVENT, "ANNET", dag(200), dag(62));
    }

    private static Saksforlop besluttet(Handling handling) {
        var tarSlutt = handling == Handling.AVVENT || handling == Handling.UNNTA;
        return aktiv().beslutter(KRAVET, handling, "ANNET", tarSlutt ? dag(70) : null, dag(62));
    }

    private static LocalDate dag(int nummer) {
        return START.plusDays(nummer - 1);
    }
}
