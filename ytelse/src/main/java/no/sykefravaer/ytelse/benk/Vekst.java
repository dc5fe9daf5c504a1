package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.ytelse.produkt.Produktet;

/** Målingene av hva mengden gjør med farten, i rekkefølge: bestanden vokser bare, og de andre måles i den største. */
record Vekst(Forst forst, Side side) {

    private static final Forst INGENTING = () -> {};

    /** Det som gjøres én gang før siden måles. */
    @FunctionalInterface
    interface Forst {

        void gjor() throws IOException, SQLException, InterruptedException;
    }

    static List<Vekst> av(Produktet produktet) {
        var alle = new ArrayList<Vekst>();
        Valg.BESTANDER.forEach(
                antall -> alle.add(new Vekst(() -> produktet.bestand(antall), produktet.dokumenterVed(antall))));
        Valg.HISTORIER.forEach(fakta -> alle.add(new Vekst(INGENTING, produktet.dokumenterMedHistorie(fakta))));
        Valg.ETTERSLEP.forEach(venter -> alle.add(new Vekst(INGENTING, produktet.dokumenterMedEtterslep(venter))));
        Valg.ETTERSLEP.stream()
                .filter(venter -> venter > 0)
                .forEach(venter -> alle.add(new Vekst(INGENTING, produktet.tomming(venter))));
        for (var lesere : Valg.LESERE) {
            for (var partisjoner : Valg.PARTISJONER) {
                alle.add(new Vekst(
                        () -> produktet.fordel(partisjoner, lesere), produktet.dokumenterFordelt(partisjoner, lesere)));
            }
        }
        return alle;
    }
}
