package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.MoteTest.INNKALLING;
import static no.sykefravaer.milepael.domene.MoteTest.MOTET;
import static no.sykefravaer.milepael.domene.MoteTest.START;
import static no.sykefravaer.milepael.domene.MoteTest.dag;
import static no.sykefravaer.milepael.domene.MoteTest.mote;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Overgangene i livet til et dialogmøte, funnet ved å la kjernen gjøre dem. */
final class Motetsliv {

    private Motetsliv() {}

    static String tegnet() {
        return overganger().entrySet().stream()
                .map(o -> "    %s: %s\n".formatted(o.getKey(), String.join(", ", o.getValue())))
                .collect(Collectors.joining());
    }

    private static Map<String, Set<String>> overganger() {
        var overganger = new LinkedHashMap<String, Set<String>>();
        for (var utgangspunkt : utgangspunkter()) {
            hendelser().forEach((navn, hendelse) -> {
                var forlop = utgangspunkt.get();
                var fra = tilstand(forlop);
                var til = etter(forlop, hendelse);
                if (til != null && !til.equals(fra)) {
                    overganger
                            .computeIfAbsent(fra + " --> " + til, ny -> new LinkedHashSet<>())
                            .add(navn);
                }
            });
        }
        return overganger;
    }

    /** Null når det ikke kan gjøres. */
    private static String etter(Saksforlop forlop, UnaryOperator<Saksforlop> hendelse) {
        try {
            return tilstand(hendelse.apply(forlop));
        } catch (Avvisning | NoSuchElementException e) {
            return null;
        }
    }

    private static String tilstand(Saksforlop forlop) {
        var motet = forlop.milepael(MOTET);
        var innkalling = forlop.sak().milepaeler().values().stream()
                .filter(m -> m.plikt().regel().equals(INNKALLING))
                .map(m -> "_" + m.status())
                .findFirst();
        return motet.status() + innkalling.orElse("_ingen");
    }

    private static List<Supplier<Saksforlop>> utgangspunkter() {
        return List.of(
                Motetsliv::apent,
                Motetsliv::kaltInn,
                () -> kaltInn().gaarTil(dag(150)),
                () -> kaltInn().beslutter(INNKALLING, Handling.SVAR, "KOMMER", null, dag(123)),
                () -> kaltInn().beslutter(MOTET, Handling.AVLYS, "AVLYST", null, dag(123)),
                () -> kaltInn().beslutter(MOTET, Handling.AVHOLD, "AVHOLDT", null, dag(123)));
    }

    private static Map<String, UnaryOperator<Saksforlop>> hendelser() {
        var hendelser = new LinkedHashMap<String, UnaryOperator<Saksforlop>>();
        hendelser.put("KALL_INN", f -> f.beslutter(MOTET, Handling.KALL_INN, mote(155, false), dag(151)));
        hendelser.put("ENDRE_MOTE", f -> f.beslutter(MOTET, Handling.ENDRE_MOTE, mote(160, false), dag(151)));
        hendelser.put("AVLYS", f -> f.beslutter(MOTET, Handling.AVLYS, "AVLYST", null, dag(124)));
        hendelser.put("AVHOLD", f -> f.beslutter(MOTET, Handling.AVHOLD, "AVHOLDT", null, dag(124)));
        hendelser.put("svaret er KOMMER", f -> f.beslutter(INNKALLING, Handling.SVAR, "KOMMER", null, dag(124)));
        hendelser.put(
                "svaret er NYTT_TIDSPUNKT eller KOMMER_IKKE",
                f -> f.beslutter(INNKALLING, Handling.SVAR, "KOMMER_IKKE", null, dag(124)));
        hendelser.put("ANGRE", f -> f.angrer(MOTET, dag(124)));
        hendelser.put("møtedagen kommer", f -> f.gaarTil(dag(150)));
        hendelser.put("fraværet er over i 16 dager", f -> f.gaarTil(dag(216)));
        hendelser.put("fakta bærer det ikke lenger", f -> f.faar(den(dag(151)).slettet("a")));
        hendelser.put("personen dør", f -> f.faar(den(dag(151)).person("0315", dag(151))));
        return hendelser;
    }

    private static Saksforlop apent() {
        return new Saksforlop().faar(den(dag(121)).sendt("a", START, dag(200)));
    }

    private static Saksforlop kaltInn() {
        return apent().beslutter(MOTET, Handling.KALL_INN, mote(150, false), dag(122));
    }
}
