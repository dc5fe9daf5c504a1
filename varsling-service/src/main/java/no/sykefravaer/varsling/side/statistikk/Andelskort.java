package no.sykefravaer.varsling.side.statistikk;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.sykefravaer.varsling.kjerne.Kontortall;
import no.sykefravaer.varsling.kjerne.Kontortall.Andel;
import no.sykefravaer.varsling.kjerne.Kontortall.Gruppe;
import no.sykefravaer.varsling.kjerne.Kontortall.Maaned;
import no.sykefravaer.varsling.kjerne.Kontortall.Plikt;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Oppgavenavn;

/** Andelene kontoret styres etter, måned for måned. */
final class Andelskort {

    private static final String DIALOGMOTE_2 = "DIALOGMOTE_2";
    private static final List<String> I_TIDE = List.of("Måned", "I tide", "Av", "Andel", "Unntak", "Ikke aktuelle");
    private static final List<String> GRADERT = List.of("Måned", "Gradert", "Av", "Andel");
    private static final Gruppe NULL = new Gruppe(0L, false);
    private static final Andel INGEN = new Andel(NULL, NULL, null);

    private Andelskort() {}

    /** Det kontoret har et mål for, først. */
    static List<Tallkort> av(Kontortall tall) {
        var kort = new ArrayList<>(List.of(iTide(tall, DIALOGMOTE_2), gradert(tall)));
        tall.maaneder().stream()
                .flatMap(maaned -> maaned.plikter().stream())
                .map(Plikt::regel)
                .distinct()
                .filter(regel -> !regel.equals(DIALOGMOTE_2))
                .sorted((en, annen) -> Oppgavenavn.av(en).compareTo(Oppgavenavn.av(annen)))
                .forEach(regel -> kort.add(iTide(tall, regel)));
        return kort;
    }

    private static Tallkort iTide(Kontortall tall, String regel) {
        var maaneder = tall.maaneder();
        var maal = maaneder.stream()
                .map(maaned -> plikt(maaned, regel).maal())
                .filter(Objects::nonNull)
                .findFirst();
        return new Tallkort(
                regel.toLowerCase(Locale.ROOT),
                regel.equals(DIALOGMOTE_2) ? "Dialogmøte 2 innen 26 uker" : Oppgavenavn.av(regel) + " i tide",
                "Av dem med frist i måneden, unntatt dem det er gjort unntak for eller som ikke er aktuelle."
                        + maal.map(prosent -> " Målet er " + prosent + " %.").orElse(""),
                Soyleplott.prosent(
                        maaneder.stream()
                                .map(m -> Tallkort.soyle(
                                        kort(m.maaned()), plikt(m, regel).iTide()))
                                .toList(),
                        maal.orElse(null)),
                I_TIDE,
                maaneder.stream().map(m -> rad(m.maaned(), plikt(m, regel))).toList());
    }

    private static Tallkort gradert(Kontortall tall) {
        return new Tallkort(
                "gradert",
                "Gradert ved 12 uker",
                "Av dem som passerte 12 uker i måneden.",
                Soyleplott.prosent(
                        tall.maaneder().stream()
                                .map(m -> Tallkort.soyle(kort(m.maaned()), m.gradertUke12()))
                                .toList(),
                        null),
                GRADERT,
                tall.maaneder().stream()
                        .map(m -> andel(m.maaned(), m.gradertUke12()))
                        .toList());
    }

    private static Plikt plikt(Maaned maaned, String regel) {
        return maaned.plikter().stream()
                .filter(plikt -> plikt.regel().equals(regel))
                .findFirst()
                .orElse(new Plikt(regel, INGEN, NULL, NULL, null));
    }

    private static List<String> rad(YearMonth maaned, Plikt plikt) {
        return Stream.concat(
                        andel(maaned, plikt.iTide()).stream(),
                        Stream.of(Tallkort.tekst(plikt.unntak()), Tallkort.tekst(plikt.ikkeAktuelt())))
                .toList();
    }

    private static List<String> andel(YearMonth maaned, Andel andel) {
        return List.of(
                Datoer.maaned(maaned),
                Tallkort.tekst(andel.antall()),
                Tallkort.tekst(andel.av()),
                Tallkort.prosent(andel));
    }

    private static String kort(YearMonth maaned) {
        return Datoer.kortMaaned(maaned);
    }
}
