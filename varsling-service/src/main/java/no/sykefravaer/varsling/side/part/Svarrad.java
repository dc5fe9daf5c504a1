package no.sykefravaer.varsling.side.part;

import java.time.LocalDate;
import no.sykefravaer.varsling.db.Oppgavelinje;
import no.sykefravaer.varsling.side.Fristmerke;
import no.sykefravaer.varsling.side.Skrivemate;

/**
 * En åpen oppgave i lista til den parten den er til.
 *
 * @param frist null for en melding
 */
record Svarrad(String adresse, String tittel, String hvem, String frist, Fristmerke merke) {

    static Svarrad av(Oppgavelinje linje, LocalDate iDag, Tekster t) {
        var oppgave = linje.oppgave();
        return new Svarrad(
                Svarvisning.STI + oppgave.id(),
                t.kode("plikt", oppgave.plikt().regel()),
                Skrivemate.navn(linje.person()),
                oppgave.harFrist() ? t.dag(oppgave.fristUtad()) : null,
                oppgave.harFrist() ? Fristmerke.av(oppgave.fristUtad(), iDag, t.malform()) : null);
    }

    @Override
    public String toString() {
        return "Svarrad[" + adresse + "]";
    }
}
