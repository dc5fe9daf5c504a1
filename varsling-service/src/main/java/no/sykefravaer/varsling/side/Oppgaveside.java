package no.sykefravaer.varsling.side;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.varsling.db.Arbeidslinje;
import no.sykefravaer.varsling.db.Treff;

/** Alt malen til oppgavelista trenger. */
record Oppgaveside(
        Sidehode hode,
        Listevalg valg,
        List<Filtervisning> filtre,
        List<Kolonnehode> kolonner,
        List<Radvisning> rader,
        Blaing blaing,
        int alle) {

    static Oppgaveside av(Sidehode hode, Listevalg valg, Treff treff, List<Arbeidslinje> linjer, LocalDate iDag) {
        return new Oppgaveside(
                hode,
                valg,
                Filtervisning.alle(valg, treff.grupper()),
                Kolonnehode.alle(valg),
                linjer.stream().map(linje -> Radvisning.av(linje, iDag)).toList(),
                Blaing.av(valg, treff.treff()),
                treff.alle());
    }

    /** Det står noe i filteret, eller det er noe å avgrense. */
    public boolean kanAvgrenses() {
        return alle > 0 || valg.avgrenset();
    }

    public List<Integer> sidestorrelser() {
        return Listevalg.SIDESTORRELSER;
    }

    public int antallValgt() {
        return valg.filter().values().stream()
                .mapToInt(verdier -> verdier.size())
                .sum();
    }
}
