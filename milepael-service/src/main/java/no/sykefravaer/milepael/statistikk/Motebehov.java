package no.sykefravaer.milepael.statistikk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * Dialogmøte 2 med frist i ett tidsrom.
 *
 * @param av så mange skal ha møte
 * @param ordnet så mange har hatt det i tide, eller er kalt inn til det
 * @param innkalles så mange til må innkalles for at målet nås
 * @param innen den siste dagen den første av dem kan innkalles med tre ukers varsel; null når ingen må
 */
public record Motebehov(long av, long ordnet, long innkalles, LocalDate innen) {

    /** Av hundre som passerer 26 uker, skal så mange ha hatt møte. */
    public static final int MAAL = 80;

    private static final int VARSEL = 21; // dager; Navs rutine
    private static final int ALLE = 100;

    static Motebehov av(Collection<Pliktsak> saker) {
        var moter = saker.stream()
                .filter(sak -> sak.regel().equals(Pliktsak.DIALOGMOTE_2))
                .toList();
        var av = Plikttall.av(moter).av();
        var ordnet = moter.stream().filter(Pliktsak::erOrdnet).count();
        var innkalles = Math.max(0, (av * MAAL + ALLE - 1) / ALLE - ordnet);
        return new Motebehov(av, ordnet, innkalles, innkalles == 0 ? null : innen(moter));
    }

    private static LocalDate innen(Collection<Pliktsak> moter) {
        return moter.stream()
                .filter(sak -> sak.utfall() == Pliktsak.Utfall.IKKE_GJORT && !sak.erOrdnet())
                .map(Pliktsak::frist)
                .min(Comparator.naturalOrder())
                .map(frist -> frist.minusDays(VARSEL))
                .orElse(null);
    }
}
