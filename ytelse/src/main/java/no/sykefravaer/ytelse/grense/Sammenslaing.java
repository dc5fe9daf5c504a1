package no.sykefravaer.ytelse.grense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Det minste en person må koste å regne ut: åtte perioder slås sammen til fravær, og det siste får åtte frister. På én tråd,
 * og uten alt det andre regelverket ser på. Som datoer og som tall, med det samme svaret.
 */
final class Sammenslaing {

    private static final long FRO = 1;
    private static final int PERSONER = 500;
    private static final int PERIODER = 8;
    private static final int HULL = 16; // dager; så langt opphold avslutter fraværet
    private static final int[] FRISTER = {28, 49, 56, 63, 84, 182, 273, 364}; // dager etter at det begynte
    private static final LocalDate NYTTAAR = LocalDate.of(2025, 1, 1);
    private static final long TOM = 0xFFFF_FFFFL;

    private final List<List<Periode>> datoer;
    private final long[][] tall;

    /** Begge dagene er med. */
    record Periode(LocalDate fom, LocalDate tom) {

        private long pakket() {
            return fom.toEpochDay() << Integer.SIZE | tom.toEpochDay();
        }
    }

    Sammenslaing() {
        var tilfeldig = new Random(FRO);
        this.datoer = Stream.generate(() -> person(tilfeldig)).limit(PERSONER).toList();
        this.tall = datoer.stream()
                .map(person -> person.stream().mapToLong(Periode::pakket).toArray())
                .toArray(long[][]::new);
    }

    private static List<Periode> person(Random tilfeldig) {
        return tilfeldig
                .ints(PERIODER, 0, 365)
                .mapToObj(NYTTAAR::plusDays)
                .map(fom -> new Periode(fom, fom.plusDays(6L + tilfeldig.nextInt(28))))
                .toList();
    }

    /** Hvor mange som fikk åtte frister; det er alle. */
    long medDatoer(int antall) {
        long riktige = 0;
        for (int i = 0; i < antall; i++) {
            riktige += frister(datoer.get(i % PERSONER)).size() == FRISTER.length ? 1 : 0;
        }
        return riktige;
    }

    /** Det samme med dagene som tall, to i hver {@code long}. */
    long medTall(int antall) {
        long riktige = 0;
        var frister = new int[FRISTER.length];
        for (int i = 0; i < antall; i++) {
            settFrister(tall[i % PERSONER], frister);
            riktige += frister[FRISTER.length - 1] > frister[0] ? 1 : 0;
        }
        return riktige;
    }

    static List<LocalDate> frister(List<Periode> person) {
        var sammen = new ArrayList<Periode>();
        person.stream().sorted(Comparator.comparing(Periode::fom)).forEach(periode -> leggTil(sammen, periode));
        var start = sammen.getLast().fom();
        return Arrays.stream(FRISTER).mapToObj(start::plusDays).toList();
    }

    private static void leggTil(List<Periode> sammen, Periode periode) {
        var forrige = sammen.isEmpty() ? null : sammen.getLast();
        if (forrige == null || !periode.fom().isBefore(forrige.tom().plusDays(HULL + 1L))) {
            sammen.add(periode);
        } else if (periode.tom().isAfter(forrige.tom())) {
            sammen.set(sammen.size() - 1, new Periode(forrige.fom(), periode.tom()));
        }
    }

    static void settFrister(long[] person, int[] frister) {
        var ordnet = person.clone();
        Arrays.sort(ordnet);
        int start = 0;
        int slutt = Integer.MIN_VALUE / 2;
        for (var periode : ordnet) {
            var fom = (int) (periode >> Integer.SIZE);
            start = fom > slutt + HULL ? fom : start;
            slutt = Math.max(slutt, (int) (periode & TOM));
        }
        for (int i = 0; i < frister.length; i++) {
            frister[i] = start + FRISTER[i];
        }
    }

    /** Personene det regnes for, som datoer og som tall. */
    List<List<Periode>> datoer() {
        return datoer;
    }

    long[][] tall() {
        return tall;
    }
}
