package no.sykefravaer.milepael.statistikk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * Dialogmøte 2 med frist i ett tidsrom.
 *
 * @param av så mange skal ha møte
 * @param holdt så mange har alt hatt det
 * @param innkalles så mange til må innkalles for at målet nås
 * @param innen den siste dagen den første av dem kan innkalles med tre ukers varsel; null når ingen må
 */
public record Motebehov(long av, long holdt, long innkalles, LocalDate innen) {

    /** Av hundre som passerer 26 uker, skal så mange ha hatt møte. */
    public static final int MAAL = 80;

    private static final int VARSEL = 21; // dager; Navs rutine
    private static final int ALLE = 100;

    static Motebehov av(Collection<Pliktsak> moter) {
        var tall = Plikttall.av(moter);
        var innkalles = Math.max(0, (tall.av() * MAAL + ALLE - 1) / ALLE - tall.iTide());
        return new Motebehov(tall.av(), tall.iTide(), innkalles, innkalles == 0 ? null : innen(moter));
    }

    private static LocalDate innen(Collection<Pliktsak> moter) {
        return moter.stream()
                .filter(sak -> sak.utfall() == Pliktsak.Utfall.IKKE_GJORT)
                .map(Pliktsak::frist)
                .min(Comparator.naturalOrder())
                .map(frist -> frist.minusDays(VARSEL))
                .orElse(null);
    }
}
