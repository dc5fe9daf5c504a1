package no.sykefravaer.varsling.side;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.sykefravaer.varsling.db.Filtergruppe;
import no.sykefravaer.varsling.db.Sortering;

/** Alt som er valgt på oppgavelista. Det står i adressen, så siden kan lastes på nytt, deles og gås tilbake til. */
record Listevalg(
        String kontor,
        Map<Filtergruppe, Set<String>> filter,
        Sortering sortering,
        boolean synkende,
        int antall,
        int side) {

    static final String STI = "/oppgaver";
    static final List<Integer> SIDESTORRELSER = List.of(25, 50, 100, 200);
    static final int VANLIG_ANTALL = 50;

    /** Et navn og en verdi i adressen eller et skjult felt. */
    record Parameter(String navn, String verdi) {}

    /** Det som skal til for å få den samme lista; det som er som vanlig, er ikke med. */
    List<Parameter> parametre() {
        var alle = new ArrayList<Parameter>();
        alle.add(new Parameter("kontor", kontor));
        filter.forEach((gruppe, verdier) ->
                verdier.stream().sorted().forEach(verdi -> alle.add(new Parameter(navn(gruppe), verdi))));
        if (sortering != Sortering.FRIST || synkende) {
            alle.add(new Parameter("sorter", liten(sortering)));
        }
        if (synkende) {
            alle.add(new Parameter("retning", "synkende"));
        }
        if (antall != VANLIG_ANTALL) {
            alle.add(new Parameter("antall", Integer.toString(antall)));
        }
        if (side > 1) {
            alle.add(new Parameter("side", Integer.toString(side)));
        }
        return alle;
    }

    public String adresse() {
        return STI + "?"
                + parametre().stream()
                        .map(p -> p.navn() + "=" + URLEncoder.encode(p.verdi(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Det filterskjemaet ikke har selv, men må ha med; en ny liste begynner alltid på første side. */
    public List<Parameter> skjulteUtenFilter() {
        return utenFilter().parametre();
    }

    /** Det skjemaet for sidestørrelse ikke har selv, men må ha med. */
    public List<Parameter> skjulteUtenAntall() {
        return new Listevalg(kontor, filter, sortering, synkende, VANLIG_ANTALL, 1).parametre();
    }

    Listevalg paaSide(int ny) {
        return new Listevalg(kontor, filter, sortering, synkende, antall, ny);
    }

    /** En ny kolonne begynner stigende; den samme snur. */
    Listevalg sortertEtter(Sortering ny) {
        return new Listevalg(kontor, filter, ny, ny == sortering && !synkende, antall, 1);
    }

    public Listevalg utenFilter() {
        return new Listevalg(kontor, new EnumMap<>(Filtergruppe.class), sortering, synkende, antall, 1);
    }

    boolean avgrenset() {
        return filter.values().stream().anyMatch(verdier -> !verdier.isEmpty());
    }

    Set<String> valgt(Filtergruppe gruppe) {
        return filter.getOrDefault(gruppe, Set.of());
    }

    static String navn(Filtergruppe gruppe) {
        return liten(gruppe);
    }

    static String liten(Enum<?> kode) {
        return kode.name().toLowerCase(Locale.ROOT);
    }
}
