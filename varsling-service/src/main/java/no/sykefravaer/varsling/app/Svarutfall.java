package no.sykefravaer.varsling.app;

import java.util.List;
import no.sykefravaer.varsling.app.MeldUtfort.Utfall;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Brudd;

/** Hva som ble av et svar. {@code brudd} er det som er galt, felt for felt, når svaret ikke lot seg godta slik det var. */
public record Svarutfall(Utfall utfall, List<Brudd> brudd) {

    public Svarutfall {
        brudd = brudd == null ? List.of() : List.copyOf(brudd);
    }

    static Svarutfall av(Utfall utfall) {
        return new Svarutfall(utfall, List.of());
    }

    public boolean tattImot() {
        return utfall == Utfall.SENDT_VIDERE || utfall == Utfall.LUKKET_HER;
    }
}
