package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Én rett til sykepenger mens den telles opp, dag for dag i tidsrekkefølge. */
final class Rett {

    /** Hverdager med sykepenger på tre år, § 8-12 første ledd. */
    private static final int DAGER = 248;
    /** Hverdager etter fylte 67, § 8-51. */
    private static final int DAGER_ETTER_67 = 60;

    private static final int VINDU_AAR = 3;
    /** Kalenderdager uten sykepenger som gir ny rett: 26 uker, § 8-12 andre ledd. */
    private static final int OPPHOLD = 26 * 7;

    private final Grenser grenser;
    private final NavigableSet<LocalDate> brukt = new TreeSet<>();
    private int opphold;
    private boolean arbeidsfor;
    private LocalDate vurdert;

    Rett(Grenser grenser) {
        this.grenser = grenser;
    }

    boolean erBruktOpp() {
        return igjen() == 0 || igjenEtter67() == 0;
    }

    /** Teller dagen. Sant når oppholdet er blitt så langt at en ny rett begynner dagen etter. */
    boolean tell(LocalDate dato, Dag dag) {
        if (brukt.isEmpty()) {
            begynn(dato, dag);
            return false;
        }
        return erBruktOpp() ? etterSiste(dag) : underveis(dato, dag);
    }

    /** En dag ingen kan få betalt for. */
    void stopp(LocalDate dato) {
        vurdert = dato;
    }

    /** Tomt så lenge ingen dag er vurdert. */
    Optional<Kvote> kvote() {
        return Optional.ofNullable(vurdert).map(siste -> new Kvote(maksdato(siste), brukt.size()));
    }

    private void begynn(LocalDate dato, Dag dag) {
        if (dag == Dag.SYKEPENGEDAG) {
            bruk(dato);
        } else if (dag != Dag.SYK_HELG) {
            vurdert = dato;
        }
    }

    private boolean underveis(LocalDate dato, Dag dag) {
        return switch (dag) {
            case SYKEPENGEDAG -> betal(dato);
            case SYK_HELG -> arbeidsfor && forleng(dato);
            case FERIE -> forleng(dato);
            case NAVS_ARBEIDSGIVERPERIODE, OPPHOLD -> {
                arbeidsfor = true;
                yield forleng(dato);
            }
        };
    }

    /** Oppholdet løper også mens han er syk uten rett, men bare en dag som arbeidsfør gir en ny (praksis). */
    private boolean etterSiste(Dag dag) {
        opphold++;
        return opphold >= OPPHOLD && dag.erArbeidsfor();
    }

    /** Etter et opphold regnes de tre årene fra denne dagen; etter bare ferie står vinduet der det sto (praksis). */
    private boolean betal(LocalDate dato) {
        if (arbeidsfor) {
            brukt.headSet(dato.minusYears(VINDU_AAR)).clear();
        }
        bruk(dato);
        return false;
    }

    private void bruk(LocalDate dato) {
        brukt.add(dato);
        vurdert = dato;
        opphold = 0;
        arbeidsfor = false;
    }

    private boolean forleng(LocalDate dato) {
        vurdert = dato;
        opphold++;
        return opphold >= OPPHOLD;
    }

    /** Dagen den siste sykepengedagen faller på om han er syk fra {@code siste}: det som kommer først av grensene. */
    private LocalDate maksdato(LocalDate siste) {
        var fra = erBruktOpp() ? brukt.last() : Virkedager.senest(siste);
        var alle = Virkedager.pluss(fra, igjen());
        var etter67 = Virkedager.pluss(senest(fra, Virkedager.senest(grenser.fylte67())), igjenEtter67());
        return tidligst(tidligst(alle, etter67), grenser.siste());
    }

    private int igjen() {
        return DAGER - brukt.size();
    }

    private int igjenEtter67() {
        return DAGER_ETTER_67 - brukt.tailSet(grenser.fylte67(), false).size();
    }

    private static LocalDate senest(LocalDate en, LocalDate annen) {
        return en.isAfter(annen) ? en : annen;
    }

    private static LocalDate tidligst(LocalDate en, LocalDate annen) {
        return en.isBefore(annen) ? en : annen;
    }
}
