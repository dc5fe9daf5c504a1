package no.sykefravaer.milepael.statistikk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.sykefravaer.milepael.regelverk.Uker;

/**
 * Det ett kontor passerte i én måned. {@code graderte} er de av dem som passerte uke 12, som var gradert den dagen;
 * {@code plikter} er etter regelens id, de med frist i måneden i et fravær som varte til fristen.
 */
public record Maanedstall(YearMonth maaned, Map<Integer, Long> passert, long graderte, Map<String, Plikttall> plikter) {

    /** De i grunnlaget som hørte til kontoret den dagen de passerte uka, dagene regnet med. */
    public static List<Passering> passeringer(Kontorgrunnlag grunnlag, LocalDate fom, LocalDate tom) {
        return grunnlag.fravaer().stream()
                .flatMap(Maanedstall::alle)
                .filter(p -> !p.dag().isBefore(fom) && !p.dag().isAfter(tom))
                .filter(p -> grunnlag.hadde(p.personId(), p.dag()))
                .toList();
    }

    /** Månedene med noe å telle fra og med den første dagen til og med den siste, den første først. */
    public static List<Maanedstall> av(
            Kontorgrunnlag grunnlag,
            List<Passering> passeringer,
            Predicate<Passering> gradert,
            LocalDate fom,
            LocalDate tom) {
        var passert = passeringer.stream().collect(groupingBy(p -> YearMonth.from(p.dag())));
        var plikter = grunnlag.plikter().stream()
                .filter(sak -> sak.erPassert()
                        && !sak.frist().isBefore(fom)
                        && !sak.frist().isAfter(tom))
                .filter(sak -> grunnlag.hadde(sak.personId(), sak.frist()))
                .collect(groupingBy(sak -> YearMonth.from(sak.frist())));
        return Stream.iterate(YearMonth.from(fom), maaned -> !maaned.isAfter(YearMonth.from(tom)), m -> m.plusMonths(1))
                .map(maaned -> av(
                        maaned,
                        passert.getOrDefault(maaned, List.of()),
                        gradert,
                        plikter.getOrDefault(maaned, List.of())))
                .toList();
    }

    private static Maanedstall av(
            YearMonth maaned, List<Passering> passert, Predicate<Passering> gradert, List<Pliktsak> plikter) {
        var etterRegel = new TreeMap<String, Plikttall>();
        plikter.stream()
                .collect(groupingBy(Pliktsak::regel))
                .forEach((regel, saker) -> etterRegel.put(regel, Plikttall.av(saker)));
        return new Maanedstall(
                maaned,
                passert.stream().collect(groupingBy(Passering::uke, counting())),
                passert.stream()
                        .filter(p -> p.uke() == Tabelluker.GRADERING)
                        .filter(gradert)
                        .count(),
                etterRegel);
    }

    private static Stream<Passering> alle(Fravaersspenn fravaer) {
        return Tabelluker.ALLE.stream()
                .map(uke -> new Passering(fravaer.personId(), uke, Uker.frist(fravaer.start(), uke)))
                .filter(p -> !p.dag().isAfter(fravaer.slutt()));
    }
}
