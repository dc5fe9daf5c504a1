package no.sykefravaer.varsling.side.person;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Brudd;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Felt;
import no.sykefravaer.varsling.side.Felt.Valg;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Statusmerke;
import no.sykefravaer.varsling.side.person.Skjemavisning.Feltvisning;

/** Det en veileder kan tenke seg var annerledes. Hvert felt kan stå tomt. */
final class HvaOmSkjema {

    private static final Set<String> KAN_UNNTAS = Set.of("AKTIVITETSKRAV", "DIALOGMOTE_2");
    private static final Felt FOM = Felt.dato("fom", "Ny sykmelding fra");
    private static final Felt TOM = Felt.dato("tom", "Til og med");
    private static final Felt GRAD = Felt.liste(
            "grad", "Grad", kode -> kode + " %", List.of("100", "90", "80", "70", "60", "50", "40", "30", "20"));
    private static final Felt FRISK = Felt.dato("friskmeldtFra", "Frisk fra og med");
    private static final List<String> NAVN = List.of("fom", "tom", "grad", "friskmeldtFra", "unntakFra");

    private HvaOmSkjema() {}

    /** Bare feltene skjemaet har, og bare dem noen har fylt ut. */
    static Map<String, String> tanke(MultivaluedMap<String, String> adressen) {
        var tanke = new LinkedHashMap<String, String>();
        for (var navn : NAVN) {
            var verdi = adressen.getFirst(navn);
            if (verdi != null && !verdi.isBlank()) {
                tanke.put(navn, verdi.strip());
            }
        }
        return tanke;
    }

    static List<Feltvisning> felt(Tidslinje linje, Map<String, String> tanke, List<Brudd> brudd) {
        var unntak = new Felt("unntakFra", "Unntak fra", Felt.Slag.LISTE, kanUnntas(linje));
        return List.of(FOM, TOM, GRAD, FRISK, unntak).stream()
                .map(felt -> new Feltvisning(
                        "hva-om-" + felt.navn(),
                        felt,
                        tanke.getOrDefault(felt.navn(), ""),
                        brudd.stream()
                                .filter(ett -> felt.navn().equals(ett.felt()))
                                .map(Brudd::melding)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static List<Valg> kanUnntas(Tidslinje linje) {
        return linje.tilfeller().stream()
                .flatMap(tilfelle -> tilfelle.milepaeler().stream())
                .filter(m -> m.milepaelId() != null && KAN_UNNTAS.contains(m.regel()))
                .filter(m -> Statusmerke.erNaa(m.status()) || Statusmerke.erFramover(m.status()))
                .map(m -> new Valg(
                        m.milepaelId().toString(), Oppgavenavn.av(m.regel()) + ", frist " + Datoer.dag(m.frist())))
                .toList();
    }
}
