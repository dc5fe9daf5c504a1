package no.sykefravaer.milepael.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Rader som ikke finnes fra før, skrevet med COPY: PostgreSQL legger mange om gangen på hver side og logger dem samlet. Formen
 * er tekst, med tabulator mellom kolonnene, i den rekkefølgen setningen nevner dem.
 */
final class Kopi<T> {

    private static final int TEGN_I_EN_KOLONNE = 32;

    private final Collection<T> rader;
    private final List<Function<T, Object>> kolonner = new ArrayList<>();

    private Kopi(Collection<T> rader) {
        this.rader = rader;
    }

    static <T> Kopi<T> av(Collection<T> rader) {
        return new Kopi<>(rader);
    }

    Kopi<T> med(Function<T, Object> verdi) {
        kolonner.add(verdi);
        return this;
    }

    /** @param setning {@code copy tabell (kolonner) from stdin} */
    void skriv(Sql sql, String setning) {
        if (!rader.isEmpty()) {
            sql.kopier(setning, tekst());
        }
    }

    String tekst() {
        var tekst = new StringBuilder(rader.size() * kolonner.size() * TEGN_I_EN_KOLONNE);
        for (var rad : rader) {
            var skille = "";
            for (var kolonne : kolonner) {
                leggTil(tekst.append(skille), kolonne.apply(rad));
                skille = "\t";
            }
            tekst.append('\n');
        }
        return tekst.toString();
    }

    /** Bare tekst kan ha tegn som må skrives om, og nesten ingen har. */
    private static void leggTil(StringBuilder tekst, Object verdi) {
        if (verdi == null) {
            tekst.append("\\N");
        } else if (verdi instanceof String tegn && harNoeAaErstatte(tegn)) {
            erstatt(tekst, tegn);
        } else {
            tekst.append(verdi);
        }
    }

    /** Fire søk maskinen har egne instruksjoner for, går fortere enn ett tegn om gangen. */
    private static boolean harNoeAaErstatte(String tegn) {
        return tegn.indexOf('\\') >= 0 || tegn.indexOf('\t') >= 0 || tegn.indexOf('\n') >= 0 || tegn.indexOf('\r') >= 0;
    }

    private static void erstatt(StringBuilder tekst, String tegn) {
        var skrevet = 0;
        for (int i = 0; i < tegn.length(); i++) {
            var erstatning = erstatning(tegn.charAt(i));
            if (erstatning != null) {
                tekst.append(tegn, skrevet, i).append(erstatning);
                skrevet = i + 1;
            }
        }
        tekst.append(tegn, skrevet, tegn.length());
    }

    /** For tegnene som ellers ville skilt kolonner eller rader, eller begynt et av COPYs egne; null for de andre. */
    private static String erstatning(char tegn) {
        return switch (tegn) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> null;
        };
    }
}
