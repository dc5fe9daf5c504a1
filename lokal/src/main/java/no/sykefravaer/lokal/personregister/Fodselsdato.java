package no.sykefravaer.lokal.personregister;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import no.sykefravaer.kontrakt.Personident;

/** Datoen i et identnummer; individnummeret sier hvilket århundre. */
final class Fodselsdato {

    private Fodselsdato() {}

    static Optional<LocalDate> av(Personident ident) {
        try {
            var aar = tall(ident, 4, 6);
            return Optional.of(LocalDate.of(
                    aarhundre(aar, tall(ident, 6, 9)) + aar, tall(ident, 2, 4) % 40 % 25, tall(ident, 0, 2) % 40));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int aarhundre(int aar, int individ) {
        if (individ < 500 || (individ >= 900 && aar >= 40)) {
            return 1900;
        }
        return individ < 750 && aar >= 54 ? 1800 : 2000;
    }

    private static int tall(Personident ident, int fra, int til) {
        return Integer.parseInt(ident.verdi(), fra, til, 10);
    }
}
