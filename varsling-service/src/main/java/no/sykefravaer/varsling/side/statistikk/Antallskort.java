package no.sykefravaer.varsling.side.statistikk;

import java.util.List;
import java.util.Locale;
import no.sykefravaer.varsling.kjerne.Kontortall;
import no.sykefravaer.varsling.kjerne.Kontortall.Frist;
import no.sykefravaer.varsling.kjerne.Kontortall.Gruppe;
import no.sykefravaer.varsling.kjerne.Kontortall.Maaned;
import no.sykefravaer.varsling.kjerne.Kontortall.Passert;
import no.sykefravaer.varsling.kjerne.Kontortall.Uke;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Oppgavenavn;

/** Hvor mange: de som kommer uke for uke, og de som har passert måned for måned. */
final class Antallskort {

    private static final Gruppe NULL = new Gruppe(0L, false);

    private Antallskort() {}

    /** Ett kort for hver regel med en frist de neste ukene. */
    static List<Tallkort> framover(List<Uke> uker) {
        return uker.stream()
                .flatMap(uke -> uke.frister().stream())
                .map(Frist::regel)
                .distinct()
                .sorted((en, annen) -> Oppgavenavn.av(en).compareTo(Oppgavenavn.av(annen)))
                .map(regel -> framover(uker, regel))
                .toList();
    }

    /** Ett kort for hver av ukene noe skal være gjort. */
    static List<Tallkort> passert(Kontortall tall) {
        return tall.maaneder().stream()
                .flatMap(maaned -> maaned.passert().stream())
                .map(Passert::uke)
                .distinct()
                .sorted()
                .map(uke -> passert(tall.maaneder(), uke))
                .toList();
    }

    private static Tallkort framover(List<Uke> uker, String regel) {
        return new Tallkort(
                "framover-" + regel.toLowerCase(Locale.ROOT),
                Oppgavenavn.av(regel) + ": kommende frister",
                "Kommende frister uke for uke, av det ingen har gjort.",
                Soyleplott.antall(uker.stream()
                        .map(uke -> Tallkort.soyle(Datoer.uke(uke.fra()), antall(uke, regel)))
                        .toList()),
                List.of("Uke", "Frister"),
                uker.stream().map(uke -> rad(uke, regel)).toList());
    }

    private static List<String> rad(Uke uke, String regel) {
        var dagene = Datoer.kort(uke.fra()) + "–" + Datoer.kort(uke.til());
        return List.of(Datoer.uke(uke.fra()) + " (" + dagene + ")", Tallkort.tekst(antall(uke, regel)));
    }

    private static Gruppe antall(Uke uke, String regel) {
        return uke.frister().stream()
                .filter(frist -> frist.regel().equals(regel))
                .findFirst()
                .map(Frist::antall)
                .orElse(NULL);
    }

    private static Tallkort passert(List<Maaned> maaneder, int uke) {
        return new Tallkort(
                "passert-" + uke,
                "Passerte " + uke + " uker",
                "Sykefravær som varte så lenge.",
                Soyleplott.antall(maaneder.stream()
                        .map(m -> Tallkort.soyle(Datoer.kortMaaned(m.maaned()), antall(m, uke)))
                        .toList()),
                List.of("Måned", "Sykefravær"),
                maaneder.stream()
                        .map(m -> List.of(Datoer.maaned(m.maaned()), Tallkort.tekst(antall(m, uke))))
                        .toList());
    }

    private static Gruppe antall(Maaned maaned, int uke) {
        return maaned.passert().stream()
                .filter(passert -> passert.uke() == uke)
                .findFirst()
                .map(Passert::tilfeller)
                .orElse(NULL);
    }
}
