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
        if (enhet != null) {
            heleMaaneder(fom, tom);
        }
        brudd.avvis();
        return new Statistikkutvalg(fom, tom, enhet);
    }

    /** To spørsmål som skiller én dag, ville gitt tallet for dagen, hvor lite det enn er. */
    private void heleMaaneder(LocalDate fom, LocalDate tom) {
        if (fom != null && fom.getDayOfMonth() != 1) {
            brudd.meld("fom", "IKKE_HEL_MAANED", "Et kontors tall begynner på den første i en måned");
        }
        if (tom != null && tom.plusDays(1).getDayOfMonth() != 1) {
            brudd.meld("tom", "IKKE_HEL_MAANED", "Et kontors tall slutter på den siste i en måned");
        }
    }

    private void rekkefolge(LocalDate fom, LocalDate tom) {
        if (fom.isAfter(tom)) {
            brudd.meld("fom", "FOM_ETTER_TOM", "Den første dagen er etter den siste");
        } else if (!tom.isBefore(fom.plusYears(FLEST_AAR))) {
            brudd.meld("tom", "FOR_LANGT_TIDSROM", "Høyst ti år om gangen");
        }
    }
}
