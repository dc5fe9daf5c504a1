package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.milepael.domene.Utsagnsslag.Dag;

/**
 * Deler en persons sykefravær i oppfølgingstilfeller: et opphold på 16 dager skiller to tilfeller, 15 gjør det ikke. Fri
 * rett etter en sykedag hører til tilfellet; fri etter en arbeidsdag hører til oppholdet.
 */
public final class Tilfelleberegner {

    private static final int DAGER_SOM_SKILLER = 16;

    private final Faktagrunnlag grunnlag;
    private final Sykepengetelling sykepenger;
    private final List<Oppfolgingstilfelle> tilfeller = new ArrayList<>();
    private List<Strekk> samlet = new ArrayList<>();
    private int opphold;

    private Tilfelleberegner(Faktagrunnlag grunnlag, LocalDate fodselsdato) {
        this.grunnlag = grunnlag;
        this.sykepenger = new Sykepengetelling(fodselsdato);
    }

    /** Tilfellene i tidsrekkefølge. Rekkefølgen fakta kom fram i, betyr bare noe for en erstatning uten versjon. */
    public static List<Oppfolgingstilfelle> tilfeller(List<Faktum> fakta) {
        return tilfeller(Faktagrunnlag.av(fakta), null);
    }

    /** @param fodselsdato null når den er ukjent; da setter alderen ingen grense for sykepengene */
    public static List<Oppfolgingstilfelle> tilfeller(Faktagrunnlag grunnlag, LocalDate fodselsdato) {
        var beregner = new Tilfelleberegner(grunnlag, fodselsdato);
        Dagslinje.av(grunnlag).forEach(beregner::ta);
        beregner.avslutt();
        return beregner.tilfeller;
    }

    private void ta(Strekk strekk) {
        if (strekk.dag() == Dag.SYK || fortsetter(strekk)) {
            samlet.add(strekk);
            opphold = 0;
            return;
        }
        opphold += strekk.dager();
        if (opphold >= DAGER_SOM_SKILLER) {
            avslutt();
        }
    }

    private boolean fortsetter(Strekk strekk) {
        return strekk.dag() == Dag.FRI && opphold == 0 && !samlet.isEmpty();
    }

    private void avslutt() {
        if (!samlet.isEmpty()) {
            tilfeller.add(new Fravaersdager(samlet).tilfelle(grunnlag.dokumenter(), sykepenger.etter(samlet)));
            samlet = new ArrayList<>();
        }
    }
}
