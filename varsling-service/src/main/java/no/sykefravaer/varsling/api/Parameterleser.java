package no.sykefravaer.varsling.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.sykefravaer.varsling.api.Avvisning.Brudd;

/** Leser parametre og samler det som er galt. Verdien gjentas aldri. */
final class Parameterleser {

    private static final Pattern TEGN = Pattern.compile("[A-Za-z0-9_-]{1,50}");
    private static final LocalDate FORSTE_DAG = LocalDate.of(1900, 1, 1);
    private static final LocalDate SISTE_DAG = LocalDate.of(2999, 12, 31);

    private final List<Brudd> brudd = new ArrayList<>();

    String tekst(String felt, String verdi) {
        if (verdi != null && !TEGN.matcher(verdi).matches()) {
            brudd.add(new Brudd(felt, "UGYLDIG_TEGN", "Bare bokstaver, sifre, _ og -, høyst 50."));
            return null;
        }
        return verdi;
    }

    LocalDate dato(String felt, String verdi) {
        return les(felt, verdi, tekst -> {
            var dato = LocalDate.parse(tekst);
            if (dato.isBefore(FORSTE_DAG) || dato.isAfter(SISTE_DAG)) {
                throw new IllegalArgumentException("Utenfor kalenderen");
            }
            return dato;
        });
    }

    <E extends Enum<E>> E kode(String felt, String verdi, Class<E> type) {
        var kjent = Arrays.stream(type.getEnumConstants())
                .filter(kode -> kode.name().equals(verdi))
                .findFirst();
        if (verdi != null && kjent.isEmpty()) {
            brudd.add(new Brudd(felt, "UKJENT_VERDI", "Skal være en av " + Arrays.toString(type.getEnumConstants())));
        }
        return kjent.orElse(null);
    }

    <E extends Enum<E>> E paakrevd(String felt, String verdi, Class<E> type) {
        if (verdi == null) {
            brudd.add(new Brudd(felt, "MANGLER", "Skal være en av " + Arrays.toString(type.getEnumConstants())));
        }
        return kode(felt, verdi, type);
    }

    int antall(String felt, String verdi, int vanlig, int flest) {
        var lest = les(felt, verdi, Integer::valueOf);
        var antall = lest == null ? vanlig : lest;
        if (antall < 1 || antall > flest) {
            brudd.add(new Brudd(felt, "UTENFOR_GRENSENE", "Skal være fra 1 til " + flest + "."));
            return vanlig;
        }
        return antall;
    }

    <T> T les(String felt, String verdi, Function<String, T> tolk) {
        if (verdi == null) {
            return null;
        }
        try {
            return tolk.apply(verdi);
        } catch (IllegalArgumentException | DateTimeException e) {
            brudd.add(new Brudd(felt, "UGYLDIG_FORMAT", "Verdien kan ikke leses."));
            return null;
        }
    }

    void krevGyldig() {
        if (!brudd.isEmpty()) {
            throw new Avvisning(Feilkode.UGYLDIG_PARAMETER, brudd);
        }
    }
}
