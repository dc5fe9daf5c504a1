package no.sykefravaer.lokal.klokke;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Klokkene i ett system, i den rekkefølgen de flyttes: én fil for hver i en mappe. */
public final class Klokkene {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Map<Hvem, Forskyvning> forskyvninger = new EnumMap<>(Hvem.class);
    private final Clock maskinens;

    private Klokkene(Path mappe, Clock maskinens) {
        Arrays.stream(Hvem.values()).forEach(hvem -> forskyvninger.put(hvem, Forskyvning.i(fil(mappe, hvem))));
        this.maskinens = maskinens;
    }

    /** Den som har en klokke. Registeret følger døra, og mottakerne følger varslingen. */
    public enum Hvem {
        DOR,
        KJERNE,
        VARSLING
    }

    public static Klokkene i(Path mappe) {
        return i(mappe, Clock.systemUTC());
    }

    static Klokkene i(Path mappe, Clock maskinens) {
        return new Klokkene(mappe, maskinens);
    }

    /** Fila en prosess får vite om gjennom {@link Lokalklokke#FIL}. */
    public static Path fil(Path mappe, Hvem hvem) {
        return mappe.resolve(hvem.name().toLowerCase(Locale.ROOT)).toAbsolutePath();
    }

    /** Dagen i Norge hos den ene. */
    public LocalDate dag(Hvem hvem) {
        return maskinensDag().plusDays(forskyvninger.get(hvem).dager());
    }

    /** Nå, slik den ene ser det. */
    public Instant naa(Hvem hvem) {
        return new Lokalklokke(maskinens, forskyvninger.get(hvem)).instant();
    }

    /** Dagen systemet er på vei til, eller er framme ved: dørens, som flyttes først. */
    public LocalDate dag() {
        return dag(Hvem.DOR);
    }

    /** Alle viser den samme dagen. */
    public boolean samstemte() {
        return Arrays.stream(Hvem.values()).allMatch(hvem -> dag(hvem).equals(dag()));
    }

    public void sett(Hvem hvem, LocalDate dag) {
        forskyvninger.get(hvem).sett((int) ChronoUnit.DAYS.between(maskinensDag(), dag));
    }

    /** Uten hensyn til hva som ligger imellom; bare for et system ingen har begynt å bruke. */
    public void settAlle(LocalDate dag) {
        Arrays.stream(Hvem.values()).forEach(hvem -> sett(hvem, dag));
    }

    private LocalDate maskinensDag() {
        return LocalDate.ofInstant(maskinens.instant(), OSLO);
    }
}
