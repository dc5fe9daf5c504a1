package no.sykefravaer.varsling.side.liste;

import java.util.List;
import java.util.Set;
import no.sykefravaer.varsling.portefolje.Veileder;
import no.sykefravaer.varsling.side.Blaing;
import no.sykefravaer.varsling.side.Sidehode;

/**
 * Alt malen til oppgavelista trenger.
 *
 * @param melding det som ble av en tildeling; null når ingenting er gjort
 * @param taus kjernen svarte ikke, så grad og behov er ikke kjent
 * @param alle hvor mange det er i lista uten filter
 */
record Oppgaveside(
        Sidehode hode,
        List<Snarvei> snarveier,
        Listevalg valg,
        Tildelingsmelding melding,
        List<Filtervisning> filtre,
        List<Kolonnehode> kolonner,
        List<Radvisning> rader,
        List<Veileder> veiledere,
        Blaing blaing,
        boolean taus,
        int alle) {

    /** Det står noe i filteret, eller det er noe å avgrense. */
    public boolean kanAvgrenses() {
        return alle > 0 || valg.avgrenset();
    }

    public String tittel() {
        return valg.omfang().tittel;
    }

    /** Det det er flere eller én av i lista. */
    public String enheten() {
        if (valg.samlet()) {
            return blaing.av() == 1 ? "sykmeldt" : "sykmeldte";
        }
        return blaing.av() == 1 ? "oppgave" : "oppgaver";
    }

    public String tomt() {
        return valg.omfang() == Omfang.MINE
                ? "Du har ingen åpne oppgaver ved kontoret."
                : "Ingen åpne oppgaver ved kontoret.";
    }

    public List<Integer> sidestorrelser() {
        return Listevalg.SIDESTORRELSER;
    }

    public int antallValgt() {
        return valg.filter().values().stream().mapToInt(Set::size).sum();
    }
}
