package no.sykefravaer.milepael.api;

import java.time.LocalDate;
import java.util.regex.Pattern;
import no.sykefravaer.milepael.domene.Statistikkutvalg;

/** Leser hva statistikken skal gjelde. Sier alt som er galt. */
final class Statistikkleser {

    private static final Pattern ENHET = Pattern.compile("\\d{4}");
    private static final int FLEST_AAR = 10;

    private final Bruddsamler brudd = new Bruddsamler();

    /** Svarer 422 med alle brudd på én gang. */
    Statistikkutvalg les(String fra, String til, String enhet) {
        var fom = brudd.paakrevdDato("fom", fra);
        var tom = brudd.paakrevdDato("tom", til);
        if (fom != null && tom != null) {
            rekkefolge(fom, tom);
        }
        if (enhet != null && !ENHET.matcher(enhet).matches()) {
            brudd.meld("enhet", "UGYLDIG_ENHET", "Et Nav-kontor har fire siffer");
        }
        brudd.avvis();
        return new Statistikkutvalg(fom, tom, enhet);
    }

    private void rekkefolge(LocalDate fom, LocalDate tom) {
        if (fom.isAfter(tom)) {
            brudd.meld("fom", "FOM_ETTER_TOM", "Den første dagen er etter den siste");
        } else if (!tom.isBefore(fom.plusYears(FLEST_AAR))) {
            brudd.meld("tom", "FOR_LANGT_TIDSROM", "Høyst ti år om gangen");
        }
    }
}
