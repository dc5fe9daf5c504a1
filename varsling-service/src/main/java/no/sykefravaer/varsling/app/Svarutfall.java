package no.sykefravaer.varsling.app;

import java.util.List;
import no.sykefravaer.varsling.app.MeldUtfort.Utfall;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Brudd;

/**
 * Hva som ble av et svar.
 *
 * @param brudd det som er galt, felt for felt, når svaret ikke lot seg godta slik det var
 * @param avKjernen sant når kjernen sa det, og da har den også ført hvem som spurte
 */
public record Svarutfall(Utfall utfall, List<Brudd> brudd, boolean avKjernen) {

    public Svarutfall {
        brudd = brudd == null ? List.of() : List.copyOf(brudd);
    }

    static Svarutfall av(Utfall utfall) {
        return new Svarutfall(utfall, List.of(), false);
    }

    static Svarutfall avKjernen(Utfall utfall, List<Brudd> brudd) {
        return new Svarutfall(utfall, brudd, utfall != Utfall.KJERNEN_SVARER_IKKE);
    }

    public boolean tattImot() {
        return utfall == Utfall.SENDT_VIDERE || utfall == Utfall.LUKKET_HER;
    }
}
