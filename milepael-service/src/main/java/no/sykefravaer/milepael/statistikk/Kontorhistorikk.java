package no.sykefravaer.milepael.statistikk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Kontorene en person har hørt til, minst ett, i den rekkefølgen registeret mottok dem. */
public record Kontorhistorikk(List<Opplyst> opplyst) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Kontoret registeret fortalte om, og når (UTC). */
    public record Opplyst(Instant mottatt, String enhet) {}

    public Kontorhistorikk {
        opplyst = List.copyOf(opplyst);
    }

    /** Kontoret ved slutten av dagen (Europe/Oslo); før registeret fortalte om noe, det første det fortalte om. */
    public String paa(LocalDate dag) {
        var dagenEtter = dag.plusDays(1).atStartOfDay(OSLO).toInstant();
        var enhet = opplyst.getFirst().enhet();
        for (var ett : opplyst) {
            if (ett.mottatt().isBefore(dagenEtter)) {
                enhet = ett.enhet();
            }
        }
        return enhet;
    }
}
