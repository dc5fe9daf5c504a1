package no.sykefravaer.milepael.statistikk;

import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Milepael.Status;

/**
 * En plikt, og det siste noen bestemte om den.
 *
 * @param slutt siste registrerte dag i fraværet
 * @param bestemt hva den ble av det; null når ingen har bestemt noe
 * @param dag dagen det ble bestemt, Europe/Oslo
 * @param mote dagen for møtet det er kalt inn til når plikten ennå er åpen, Europe/Oslo; ellers null
 * @param varslet dagen det ble sendt forhåndsvarsel om stans, eller null; det er en avgjørelse, hva den enn ble siden
 */
public record Pliktsak(
        UUID personId,
        String regel,
        LocalDate frist,
        LocalDate slutt,
        Status bestemt,
        String arsak,
        LocalDate dag,
        LocalDate mote,
        LocalDate varslet) {

    public static final String DIALOGMOTE_2 = "DIALOGMOTE_2";

    private static final String AKTIVITETSKRAV = "AKTIVITETSKRAV";
    private static final String HOLDT = "DIALOGMOTE_AVHOLDT";

    /** Hva den teller som. */
    public enum Utfall {
        I_TIDE,
        FOR_SENT,
        IKKE_GJORT,
        UNNTAK,
        IKKE_AKTUELT
    }

    public Utfall utfall() {
        var gjort = gjort();
        if (gjort != null) {
            return gjort.isAfter(frist) ? Utfall.FOR_SENT : Utfall.I_TIDE;
        }
        return switch (bestemt) {
            case UNNTAK -> Utfall.UNNTAK;
            case IKKE_AKTUELL -> Utfall.IKKE_AKTUELT;
            case null, default -> Utfall.IKKE_GJORT;
        };
    }

    /** Sant når fraværet varte til fristen. */
    public boolean erPassert() {
        return !slutt.isBefore(frist);
    }

    /** Gjort i tide, eller med et møte i tide det er kalt inn til. */
    boolean erOrdnet() {
        var utfall = utfall();
        return utfall == Utfall.I_TIDE || utfall == Utfall.IKKE_GJORT && mote != null && !mote.isAfter(frist);
    }

    /** Dagen det første skjedde; null når ingenting er gjort. */
    private LocalDate gjort() {
        var avgjort = erAvgjort() ? dag : null;
        return varslet == null || avgjort != null && avgjort.isBefore(varslet) ? avgjort : varslet;
    }

    /** Et møte som er holdt, er ofte meldt som ikke lenger aktuelt; og om aktivitet er også et unntak en avgjørelse. */
    private boolean erAvgjort() {
        return bestemt == Status.OPPFYLT
                || bestemt == Status.IKKE_AKTUELL && HOLDT.equals(arsak)
                || regel.equals(AKTIVITETSKRAV) && bestemt == Status.UNNTAK;
    }
}
