package no.sykefravaer.ytelse.kohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import no.sykefravaer.kontrakt.Periode;

/** Deler et fravær i sykmeldinger: de første på en uke eller to, de siste på inntil åtte, og noen med friske dager imellom. */
record Deling(RandomGenerator tilfeldig) {

    private static final int KORTEST = 7;
    private static final int LENGST = 56;
    private static final int PROSENT_MED_OPPHOLD = 10;
    private static final int LENGSTE_OPPHOLD = 15;

    List<Periode> av(Periode fravaer) {
        var deler = new ArrayList<Periode>();
        for (var fom = fravaer.fom(); !fom.isAfter(fravaer.tom()); ) {
            var tom = slutt(fom, ChronoUnit.WEEKS.between(fravaer.fom(), fom), fravaer.tom());
            deler.add(new Periode(fom, tom));
            fom = tom.plusDays(1 + opphold(tom, fravaer.tom()));
        }
        return deler;
    }

    /** Er det mindre enn en uke igjen, tar den siste det med, om den ikke blir for lang. */
    private LocalDate slutt(LocalDate fom, long uke, LocalDate siste) {
        var tom = fom.plusDays(lengde(uke) - 1L);
        var igjen = ChronoUnit.DAYS.between(tom, siste);
        return igjen < KORTEST && fom.plusDays(LENGST).isAfter(siste) ? siste : tom;
    }

    private int lengde(long uke) {
        if (uke < 2) {
            return tilfeldig.nextInt(KORTEST, 15);
        }
        return uke < 8 ? tilfeldig.nextInt(14, 29) : tilfeldig.nextInt(28, LENGST + 1);
    }

    /** Friske dager før den neste; det slutter alltid med en sykedag. */
    private int opphold(LocalDate tom, LocalDate siste) {
        var dager = tilfeldig.nextInt(100) < PROSENT_MED_OPPHOLD ? tilfeldig.nextInt(1, LENGSTE_OPPHOLD + 1) : 0;
        return tom.plusDays(dager).isBefore(siste) ? dager : 0;
    }
}
