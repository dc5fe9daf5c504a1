package no.sykefravaer.milepael.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Leser ett felt om gangen og husker alt som var galt. Et felt som ikke kan leses, er null. */
final class Bruddsamler {

    private static final Pattern DATO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Tegn i det noen skriver med egne ord. */
    static final int LENGSTE_BEGRUNNELSE = 2_000;

    private final List<Brudd> brudd = new ArrayList<>();

    void meld(String felt, String kode, String melding) {
        brudd.add(new Brudd(felt, kode, melding));
    }

    LocalDate paakrevdDato(String felt, String verdi) {
        return krev(felt, verdi) ? dato(felt, verdi) : null;
    }

    /** Null også når feltet mangler. */
    LocalDate dato(String felt, String verdi) {
        if (verdi == null) {
            return null;
        }
        try {
            if (DATO.matcher(verdi).matches()) {
                return LocalDate.parse(verdi);
            }
        } catch (DateTimeException e) {
            // Formen er rett, men dagen finnes ikke; det sies under.
        }
        meld(felt, "UGYLDIG_DATO", "En dato skrives ÅÅÅÅ-MM-DD og finnes i kalenderen");
        return null;
    }

    /** @param ellers det som gjelder når feltet mangler eller ikke kan leses */
    long tall(String felt, String verdi, long minst, long storst, long ellers) {
        try {
            var tall = verdi == null ? ellers : Long.parseLong(verdi);
            if (tall >= minst && tall <= storst) {
                return tall;
            }
        } catch (NumberFormatException e) {
            // Ikke et tall; det sies under.
        }
        meld(felt, "UGYLDIG_TALL", "Verdien skal være et heltall fra %d til %d".formatted(minst, storst));
        return ellers;
    }

    <T extends Enum<T>> T valg(String felt, String verdi, Class<T> slag) {
        if (!krev(felt, verdi)) {
            return null;
        }
        var valg = Arrays.asList(slag.getEnumConstants());
        var valgt = valg.stream().filter(ett -> ett.name().equals(verdi)).findFirst();
        if (valgt.isEmpty()) {
            meld(felt, "UGYLDIG_VERDI", "Verdien skal være en av " + valg);
        }
        return valgt.orElse(null);
    }

    void begrunnelse(String tekst, boolean paakrevd, int lengst) {
        tekst("begrunnelse", tekst, paakrevd, lengst);
    }

    /** Det noen sier med egne ord, høyst så mange tegn. */
    void tekst(String felt, String tekst, boolean paakrevd, int lengst) {
        if (paakrevd && (tekst == null || tekst.isBlank())) {
            meld(felt, "MANGLER", "Feltet er påkrevd");
        }
        if (tekst != null && tekst.length() > lengst) {
            meld(felt, "FOR_LANG", "Høyst " + lengst + " tegn");
        }
        if (tekst != null && tekst.indexOf('\0') >= 0) {
            meld(felt, "UGYLDIG_TEGN", "Teksten har tegn som ikke kan lagres");
        }
    }

    boolean krev(String felt, Object verdi) {
        if (verdi == null) {
            meld(felt, "MANGLER", "Feltet er påkrevd");
        }
        return verdi != null;
    }

    /** @throws jakarta.ws.rs.WebApplicationException 422 med alt som er meldt, når noe er det */
    void avvis() {
        if (!brudd.isEmpty()) {
            throw Problem.av(brudd).feil();
        }
    }
}
