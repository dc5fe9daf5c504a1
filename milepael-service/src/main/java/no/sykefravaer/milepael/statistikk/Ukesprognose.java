package no.sykefravaer.milepael.statistikk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.sykefravaer.milepael.statistikk.Pliktsak.Utfall;

/**
 * Det som kommer i én uke, mandag til søndag, av det som alt er registrert: pliktene ingen har gjort, etter regelens id, og
 * møtene som må til for å nå målet.
 */
public record Ukesprognose(LocalDate fra, LocalDate til, Map<String, Long> frister, Motebehov moter) {

    private static final int UKER = 13;
    private static final int UKE = 7;

    /** Den siste dagen i prognosen. */
    public static LocalDate slutt(LocalDate iDag) {
        return begynnelse(iDag).plusDays(UKER * UKE - 1L);
    }

    /** De neste tretten ukene for dem som hører til kontoret i dag. */
    public static List<Ukesprognose> av(Kontorgrunnlag grunnlag, LocalDate iDag) {
        var saker = grunnlag.plikter().stream()
                .filter(sak -> !sak.frist().isBefore(iDag) && grunnlag.hadde(sak.personId(), iDag))
                .toList();
        return IntStream.range(0, UKER)
                .mapToObj(nr -> uke(begynnelse(iDag).plusDays((long) nr * UKE), saker))
                .toList();
    }

    private static Ukesprognose uke(LocalDate fra, List<Pliktsak> alle) {
        var til = fra.plusDays(UKE - 1L);
        var saker = alle.stream()
                .filter(sak -> !sak.frist().isBefore(fra) && !sak.frist().isAfter(til))
                .toList();
        var frister = saker.stream()
                .filter(sak -> sak.utfall() == Utfall.IKKE_GJORT)
                .collect(groupingBy(Pliktsak::regel, TreeMap::new, counting()));
        return new Ukesprognose(fra, til, frister, Motebehov.av(saker));
    }

    private static LocalDate begynnelse(LocalDate iDag) {
        return iDag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
