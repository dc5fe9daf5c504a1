package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sykefravaer.ytelse.benk.Kjoring;
import no.sykefravaer.ytelse.benk.Resultat;
import no.sykefravaer.ytelse.latens.Maaling.Maalt;
import no.sykefravaer.ytelse.latens.Maskinbruk.Sendt;

/** Ratene tre ganger, annenhver gang baklengs, og døra alene til slutt i hver runde: ett rykk i maskinen er da én av tre. */
final class Ventetider {

    static final int RUNDER = 3;
    private static final int ALENE = 500;

    private final Valg valg;
    private final Maaling maaling;
    private final Map<Integer, List<Maalt>> maalt = new TreeMap<>();
    private final List<Sendt> alene = new ArrayList<>();

    Ventetider(Valg valg, Maaling maaling) {
        this.valg = valg;
        this.maaling = maaling;
        valg.rater().forEach(rate -> maalt.put(rate, new ArrayList<>()));
    }

    void maal() throws IOException, SQLException, InterruptedException {
        for (int runde = 0; runde < RUNDER; runde++) {
            System.out.printf("Runde %d av %d%n", runde + 1, RUNDER);
            for (var rate : runde % 2 == 0 ? valg.rater() : valg.rater().reversed()) {
                var en = maaling.maal(rate, valg.varighet());
                en.ifPresent(System.out::println);
                en.ifPresent(maalt.get(rate)::add);
            }
            var dora = maaling.alene(ALENE, valg.varighet());
            dora.ifPresent(sendt -> System.out.println(ALENE + " i sekundet, døra alene: " + sendt));
            dora.ifPresent(alene::add);
        }
    }

    List<Resultat> resultater(String kjoring) {
        var resultater = new ArrayList<Resultat>();
        maalt.forEach((rate, alle) -> {
            var svart = alle.stream().map(en -> en.sendt().svart()).toList();
            var synlig = alle.stream().map(Maalt::synlig).toList();
            resultater.addAll(Latenser.resultater(svart, kjoring, "POST", rate, RUNDER - svart.size()));
            resultater.addAll(Latenser.resultater(synlig, kjoring, "POST til lista", rate, RUNDER - synlig.size()));
        });
        var svart = alene.stream().map(Sendt::svart).toList();
        resultater.addAll(Latenser.resultater(svart, kjoring, "POST alene", ALENE, RUNDER - svart.size()));
        return resultater;
    }

    /** Der p99 var den midterste, er det skrevet hva tiden gikk til. */
    void skrivProfilen(Path mappe, Kjoring kjoring) throws IOException {
        var side = new Latensside();
        maalt.forEach((rate, alle) -> leggTil(
                side, rate + " i sekundet", alle.stream().map(Maalt::sendt).toList()));
        leggTil(side, ALENE + " i sekundet, alene", alene);
        side.skriv(mappe, kjoring);
    }

    private static void leggTil(Latensside side, String hva, List<Sendt> alle) {
        alle.stream()
                .sorted(Comparator.comparingDouble(sendt -> sendt.svart().innen(0.99)))
                .skip(alle.size() / 2)
                .findFirst()
                .ifPresentOrElse(midterste -> side.leggTil(hva, midterste), () -> side.ikkeMaalt(hva));
    }
}
