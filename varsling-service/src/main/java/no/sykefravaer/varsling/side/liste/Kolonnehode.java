package no.sykefravaer.varsling.side.liste;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sykefravaer.varsling.db.Sortering;

/**
 * Overskriften på en kolonne.
 *
 * @param ariaSort {@code ascending}, {@code descending} eller {@code none}; tom når kolonnen ikke kan sorteres
 * @param adresse lista sortert etter kolonnen, eller snudd
 */
record Kolonnehode(String tittel, String ariaSort, String adresse) {

    private static final Map<String, Sortering> KAN_SORTERES = Map.of(
            "Frist", Sortering.FRIST,
            "Navn", Sortering.NAVN,
            "Oppgave", Sortering.OPPGAVE,
            "Hjemmel", Sortering.HJEMMEL,
            "Virksomhet", Sortering.VIRKSOMHET,
            "Uke", Sortering.UKE);

    private static final List<String> TITLER =
            List.of("Frist", "Navn", "F.nr.", "Oppgave", "Hjemmel", "Virksomhet", "Uke", "Veileder");

    static List<Kolonnehode> alle(Listevalg valg) {
        var hoder = new ArrayList<Kolonnehode>();
        for (var tittel : TITLER) {
            var sortering = KAN_SORTERES.get(tittel);
            hoder.add(sortering == null ? new Kolonnehode(tittel, null, null) : sortert(tittel, sortering, valg));
        }
        return hoder;
    }

    private static Kolonnehode sortert(String tittel, Sortering sortering, Listevalg valg) {
        var retning = valg.synkende() ? "descending" : "ascending";
        var aria = valg.sortering() == sortering ? retning : "none";
        return new Kolonnehode(tittel, aria, valg.sortertEtter(sortering).adresse());
    }
}
