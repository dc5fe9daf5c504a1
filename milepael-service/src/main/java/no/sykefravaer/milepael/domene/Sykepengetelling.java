package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.milepael.domene.Utsagnsslag.Dag;
import no.sykefravaer.milepael.domene.maksdato.Dagslag;
import no.sykefravaer.milepael.domene.maksdato.ForelopigMaksdato;
import no.sykefravaer.milepael.domene.maksdato.Rettslop;

/**
 * Hva dagene i en persons fravær er for retten til sykepenger (ADR-0020). De første 16 sykedagene i et tilfelle går ikke
 * av kvoten, hvem som enn betaler dem; resten gjør det, også graderte. Fri er ferie.
 */
final class Sykepengetelling {

    /** Kalenderdager, § 8-19. */
    private static final int ARBEIDSGIVERPERIODE = 16;

    private final Rettslop lop;
    private final List<Strekk> opphold = new ArrayList<>();
    private int igjenAvArbeidsgiverperioden = ARBEIDSGIVERPERIODE;

    /** @param fodselsdato null når den er ukjent */
    Sykepengetelling(LocalDate fodselsdato) {
        this.lop = new Rettslop(fodselsdato);
    }

    void iTilfellet(Strekk strekk) {
        opphold.forEach(hull -> lop.ta(hull.fom(), hull.tom(), utenom(hull)));
        opphold.clear();
        if (strekk.dag() == Dag.FRI) {
            lop.ta(strekk.fom(), strekk.tom(), Dagslag.FERIE);
        } else {
            syk(strekk);
        }
    }

    /** Telles først når et nytt strekk er med: et tilfelle slutter før oppholdet etter det. */
    void utenfor(Strekk strekk) {
        opphold.add(strekk);
    }

    /** Anslaget ved slutten av tilfellet; neste tilfelle har en ny arbeidsgiverperiode. */
    ForelopigMaksdato avslutt(int start, int slutt) {
        var anslag = lop.omDetVarer(start, slutt, igjenAvArbeidsgiverperioden);
        igjenAvArbeidsgiverperioden = ARBEIDSGIVERPERIODE;
        return anslag;
    }

    private void syk(Strekk strekk) {
        var foerNav = Math.min(strekk.dager(), igjenAvArbeidsgiverperioden);
        var fraNav = strekk.fom() + foerNav;
        lop.ta(strekk.fom(), fraNav - 1, Dagslag.ARBEIDSGIVERPERIODE);
        lop.ta(fraNav, strekk.tom(), Dagslag.NAV);
        igjenAvArbeidsgiverperioden -= foerNav;
    }

    private static Dagslag utenom(Strekk hull) {
        return hull.dag() == Dag.FRI ? Dagslag.FERIE : Dagslag.ARBEID;
    }
}
