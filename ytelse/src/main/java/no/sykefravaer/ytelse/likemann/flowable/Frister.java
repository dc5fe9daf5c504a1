package no.sykefravaer.ytelse.likemann.flowable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sykefravaer.ytelse.likemann.Milepael;
import no.sykefravaer.ytelse.likemann.Plan;

/**
 * Hele planen for en sak som én variabel: {@code tom;neste;dato,dato,…}. Ni variabler ville vært ni rader.
 *
 * @param neste nummeret på den som venter; like mange som datoene når alle har fyrt
 */
record Frister(LocalDate tom, int neste, List<LocalDate> datoer) {

    static Frister av(Plan plan) {
        return new Frister(plan.sak().tom(), plan.fyrt(), plan.sak().datoer());
    }

    static Frister les(String tekst) {
        var deler = tekst.split(";");
        return new Frister(
                LocalDate.parse(deler[0]),
                Integer.parseInt(deler[1]),
                Arrays.stream(deler[2].split(",")).map(LocalDate::parse).toList());
    }

    String tekst() {
        return tom + ";" + neste + ";"
                + String.join(",", datoer.stream().map(LocalDate::toString).toList());
    }

    boolean flere() {
        return neste < datoer.size();
    }

    Date forfall() {
        return Date.from(Milepael.begynnelse(datoer.get(neste)));
    }

    /** Numrene som er forfalt da, fra den neste av. */
    List<Integer> forfalte(Date naa) {
        var forfalte = new ArrayList<Integer>();
        for (var rest = this; rest.flere() && !rest.forfall().after(naa); rest = rest.etter(1)) {
            forfalte.add(rest.neste);
        }
        return forfalte;
    }

    Frister etter(int antall) {
        return new Frister(tom, neste + antall, datoer);
    }

    /**
     * Det som venter i en sak, den neste slik tidsuret på den står.
     *
     * @param rad {@code sak, tid, plan}
     */
    static Stream<Milepael> ventende(ResultSet rad) throws SQLException {
        var sak = UUID.fromString(rad.getString("sak"));
        var uret = Milepael.dag(rad.getTimestamp("tid"));
        var plan = les(rad.getString("plan"));
        return IntStream.range(plan.neste, plan.datoer.size())
                .mapToObj(nr -> new Milepael(sak, nr, nr == plan.neste ? uret : plan.datoer.get(nr), plan.tom));
    }
}
