package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.milepael.domene.Utsagnsslag.Dag;
import no.sykefravaer.milepael.domene.maksdato.Dagslag;
import no.sykefravaer.milepael.domene.maksdato.ForelopigMaksdato;
import no.sykefravaer.milepael.domene.maksdato.Rettslop;

/**
 * Hva dagene i en persons tilfeller er for retten til sykepenger (ADR-0020). De første 16 sykedagene i et tilfelle går
 * ikke av kvoten, hvem som enn betaler dem; resten gjør det, også graderte. Fri i tilfellet er ferie, alt annet arbeid.
 */
final class Sykepengetelling {

    /** Kalenderdager, § 8-19. */
    private static final int ARBEIDSGIVERPERIODE = 16;

    private final Rettslop lop;
    private int neste = Integer.MAX_VALUE; // før det første tilfellet er det ingenting å telle
    private int igjenAvArbeidsgiverperioden;

    /** @param fodselsdato null når den er ukjent */
    Sykepengetelling(LocalDate fodselsdato) {
        this.lop = new Rettslop(fodselsdato);
    }

    /** Anslaget når dagene i et tilfelle, senere enn alle før dem, er talt; dagene imellom er arbeid. */
    ForelopigMaksdato etter(List<Strekk> tilfellet) {
        igjenAvArbeidsgiverperioden = ARBEIDSGIVERPERIODE;
        tilfellet.forEach(this::tell);
        return lop.omDetVarer(tilfellet.getFirst().fom(), tilfellet.getLast().tom(), igjenAvArbeidsgiverperioden);
    }

    private void tell(Strekk strekk) {
        lop.ta(neste, strekk.fom() - 1, Dagslag.ARBEID);
        if (strekk.dag() == Dag.FRI) {
            lop.ta(strekk.fom(), strekk.tom(), Dagslag.FERIE);
        } else {
            syk(strekk);
        }
        neste = strekk.tom() + 1;
    }

    private void syk(Strekk strekk) {
        var foerNav = Math.min(strekk.dager(), igjenAvArbeidsgiverperioden);
        var fraNav = strekk.fom() + foerNav;
        lop.ta(strekk.fom(), fraNav - 1, Dagslag.ARBEIDSGIVERPERIODE);
        lop.ta(fraNav, strekk.tom(), Dagslag.NAV);
        igjenAvArbeidsgiverperioden -= foerNav;
    }
}
