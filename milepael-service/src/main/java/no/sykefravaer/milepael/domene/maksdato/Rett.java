package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;
import java.util.Optional;

/** Én rett til sykepenger mens den telles opp i tidsrekkefølge, så mange dager om gangen som er like. */
final class Rett {

    /** Hverdager med sykepenger på tre år, § 8-12 første ledd. */
    private static final int DAGER = 248;
    /** Hverdager etter fylte 67, § 8-51. */
    private static final int DAGER_ETTER_67 = 60;

    private static final int VINDU_AAR = 3;
    /** Kalenderdager uten sykepenger som gir ny rett: 26 uker, § 8-12 andre ledd. */
    private static final int OPPHOLD = 26 * 7;

    private final Grenser grenser;
    private final Brukte brukte;
    private int opphold;
    private boolean arbeidsfor;
    private Integer vurdert;

    Rett(Grenser grenser) {
        this(grenser, new Brukte());
    }

    private Rett(Grenser grenser, Brukte brukte) {
        this.grenser = grenser;
        this.brukte = brukte;
    }

    Rett kopi() {
        var kopi = new Rett(grenser, brukte.kopi());
        kopi.opphold = opphold;
        kopi.arbeidsfor = arbeidsfor;
        kopi.vurdert = vurdert;
        return kopi;
    }

    Brukte brukte() {
        return brukte;
    }

    boolean erBruktOpp() {
        return igjen() == 0 || igjenEtter67() == 0;
    }

    /** Oppholdet er så langt at en ny rett begynner dagen etter den siste som er talt. */
    boolean girNy() {
        return opphold >= OPPHOLD && (arbeidsfor || !erBruktOpp());
    }

    /** Teller dagene til noe skifter. Gir den siste som er talt. */
    int tell(int fom, int tom, Dagslag slag) {
        if (brukte.ingen()) {
            return begynn(fom, tom, slag);
        }
        return erBruktOpp() ? etterSiste(fom, tom, slag) : underveis(fom, tom, slag);
    }

    /** En dag ingen kan få betalt for. */
    void stopp(int dag) {
        vurdert = dag;
    }

    /** Tomt så lenge ingen dag er vurdert. */
    Optional<Kvote> kvote() {
        return Optional.ofNullable(vurdert)
                .map(siste -> new Kvote(LocalDate.ofEpochDay(maksdato(siste)), brukte.antall()));
    }

    private int begynn(int fom, int tom, Dagslag slag) {
        if (slag == Dagslag.NAV) {
            return betal(Virkedager.tidligst(fom), tom);
        }
        if (slag != Dagslag.SYK_HELG) {
            vurdert = tom;
        }
        return tom;
    }

    private int underveis(int fom, int tom, Dagslag slag) {
        arbeidsfor |= slag.erArbeidsfor();
        return switch (slag) {
            case NAV -> syk(fom, tom);
            case SYK_HELG -> arbeidsfor ? forleng(fom, tom) : tom;
            case FERIE, ARBEID, ARBEIDSGIVERPERIODE, ARBEIDSGIVERPERIODE_NAV -> forleng(fom, tom);
        };
    }

    /** Helga før den første sykepengedagen etter et opphold hører til oppholdet. */
    private int syk(int fom, int tom) {
        var forste = Virkedager.tidligst(fom);
        return arbeidsfor && forste > fom ? forleng(fom, Math.min(tom, forste - 1)) : betal(forste, tom);
    }

    /** Oppholdet løper også mens han er syk uten rett, men bare en dag som arbeidsfør gir en ny (praksis). */
    private int etterSiste(int fom, int tom, Dagslag slag) {
        arbeidsfor = slag.erArbeidsfor();
        var siste = arbeidsfor ? Math.min(tom, Math.max(fom, oppholdetErLangtNok(fom))) : tom;
        opphold += siste - fom + 1;
        return siste;
    }

    /** Etter et opphold regnes de tre årene fra denne dagen; etter bare ferie står vinduet der det sto (praksis). */
    private int betal(int fom, int tom) {
        if (fom > tom) {
            return tom;
        }
        if (arbeidsfor) {
            brukte.glemFor((int) LocalDate.ofEpochDay(fom).minusYears(VINDU_AAR).toEpochDay());
        }
        var siste = Math.min(tom, bruktOpp(fom - 1));
        brukte.leggTil(fom, siste);
        vurdert = Virkedager.senest(siste);
        opphold = 0;
        arbeidsfor = false;
        return siste;
    }

    private int forleng(int fom, int tom) {
        var siste = Math.min(tom, oppholdetErLangtNok(fom));
        opphold += siste - fom + 1;
        vurdert = siste;
        return siste;
    }

    private int oppholdetErLangtNok(int fom) {
        return fom + OPPHOLD - opphold - 1;
    }

    /** Dagen den siste sykepengedagen faller på om han er syk fra {@code siste}: det som kommer først av grensene. */
    private int maksdato(int siste) {
        return Math.min(bruktOpp(erBruktOpp() ? brukte.siste() : Virkedager.senest(siste)), grenser.siste());
    }

    private int bruktOpp(int siste) {
        var alle = Virkedager.pluss(siste, igjen());
        var etter67 = Virkedager.pluss(Math.max(siste, Virkedager.senest(grenser.fylte67())), igjenEtter67());
        return Math.min(alle, etter67);
    }

    private int igjen() {
        return DAGER - brukte.antall();
    }

    private int igjenEtter67() {
        return DAGER_ETTER_67 - brukte.antallFra(grenser.fylte67() + 1);
    }
}
