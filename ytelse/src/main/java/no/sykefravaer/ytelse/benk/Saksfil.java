package no.sykefravaer.ytelse.benk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.syntetisk.Identnumre;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;

/**
 * De samme sakene for alle sidene, regnet ut etter hvert som de leses. Samme antall og frø gir de samme sakene. Frøet
 * er også plassen til den første personen: to filer har ingen felles når frøene er {@link #plasser} eller mer fra hverandre.
 *
 * <p>Slik brukes de: {@code opprett} lager sakene i fila. {@code forleng}, {@code flytt} og {@code avbryt} gjelder saker
 * {@code opprett} har laget med samme antall og frø, og {@code flytt} og {@code avbryt} kan komme etter {@code forleng}.
 * {@code fyr1} gjør det som forfaller til og med {@link #dagForDenForste()}, nøyaktig én milepæl per sak; {@code fyr8} alt
 * til og med {@link #dagForAlle()}. Enhetene er saker, i {@code fyr1} og {@code fyr8} milepæler.
 */
public record Saksfil(int antall, long fro) {

    /** Dagen det er i sakenes verden før noe har forfalt, en mandag. */
    public static final LocalDate I_DAG = LocalDate.of(2026, 3, 2);

    private static final List<Orgnummer> BEDRIFTER =
            Organisasjonsnumre.rekke().limit(500).toList();
    private static final LocalDate FORSTE_START =
            I_DAG.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);

    public static Saksfil av(int antall, long fro) {
        return new Saksfil(antall, fro);
    }

    /** Så mye må et frø økes for at neste fil skal ha andre personer. */
    public static long plasser(int antall) {
        return antall * 4L / 3 + 1;
    }

    /** Sakene i rekkefølge; hver gang de samme. */
    public Stream<Sak> saker() {
        var tilfeldig = new Random(fro);
        return Identnumre.fra(fro).map(person -> sak(tilfeldig, person)).limit(antall);
    }

    /** Dagen den første milepælen i hver sak er forfalt og den andre ikke er det. */
    public LocalDate dagForDenForste() {
        return sisteStart().datoer().getFirst();
    }

    /** Dagen alle åtte er forfalt i hver sak. */
    public LocalDate dagForAlle() {
        return sisteStart().datoer().getLast();
    }

    private static Sak sisteStart() {
        return Sak.ny(null, null, List.of(), FORSTE_START.plusWeeks(1));
    }

    private static Sak sak(Random tilfeldig, Personident person) {
        var id = new UUID(tilfeldig.nextLong(), tilfeldig.nextLong());
        var den = tilfeldig.nextInt(BEDRIFTER.size());
        var andre = (den + 1 + tilfeldig.nextInt(BEDRIFTER.size() - 1)) % BEDRIFTER.size();
        var start = FORSTE_START.plusWeeks(tilfeldig.nextInt(2));
        return Sak.ny(id, person, List.of(BEDRIFTER.get(den), BEDRIFTER.get(andre)), start);
    }
}
