package no.sykefravaer.systemtest.feil;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.drap.Datasett;

/** Det mottakerne er bedt om og har gjort siden sist, mot det varslingen mener er levert. */
final class Leveringskontroll {

    private static final String KJENTE = "select id from levering where id::text = any(?)";

    /** En endring av noe Nav aldri fikk, er ikke sendt; den har heller ingen id derfra. */
    private static final String LEVERTE = """
            select l.id, l.oppgave_id, l.lopenummer, l.handling from levering l
            join oppgave o on o.id = l.oppgave_id join person p on p.person_id = o.person_id
            where p.personident = any(?) and l.status = 'LEVERT'
              and (l.mottaker <> 'NAV' or l.handling = 'OPPRETT' or l.ekstern_id is not null)""";

    /** Først opprettet, så endret, så lukket, og om igjen; en melding lukkes aldri. */
    private static final Pattern LIVET = Pattern.compile("(OPPRETT(ENDRE)*(LUKK)?)+");

    private final Anlegg anlegg;

    /** Noe som står som levert. @param lopenummer rekkefølgen det ble bestilt i */
    record Levering(String id, String oppgave, long lopenummer, String handling) {

        static Levering av(String rad) {
            var felter = rad.split(" \\| ");
            return new Levering(felter[0], felter[1], Long.parseLong(felter[2]), felter[3]);
        }
    }

    Leveringskontroll(Anlegg anlegg) {
        this.anlegg = anlegg;
    }

    /** @param datasett det som er sendt siden sist */
    List<String> avvik(Datasett datasett) {
        var bedtOm = Set.copyOf(anlegg.mellommenn().mottakere().taNokler());
        var utfort =
                anlegg.mellommenn().mottakere().taUtforte().stream().distinct().toList();
        var identer = datasett.personer().stream().map(Personident::verdi).toList();
        var leverte = anlegg.databasene().varsling(LEVERTE, identer).stream()
                .map(Levering::av)
                .collect(toMap(Levering::id, Function.identity()));
        return Stream.concat(ukjente(bedtOm).stream(), avvik(leverte, utfort).stream())
                .toList();
    }

    /** @param utfort nøklene i den rekkefølgen mottakerne svarte på dem første gang */
    static List<String> avvik(Map<String, Levering> leverte, List<String> utfort) {
        return Stream.concat(aldriSendt(leverte, utfort).stream(), uteAvRekkefolge(leverte, utfort).stream())
                .toList();
    }

    /** Hver gjentaksnøkkel mottakerne har sett, er id-en til en levering. */
    private List<String> ukjente(Set<String> bedtOm) {
        var kjente = Set.copyOf(anlegg.databasene().varsling(KJENTE, bedtOm));
        return bedtOm.stream()
                .filter(nokkel -> !kjente.contains(nokkel))
                .map(nokkel -> "gjentaksnøkkel ingen levering har")
                .toList();
    }

    /** Alt som står som levert, har mottakeren svart på. */
    private static List<String> aldriSendt(Map<String, Levering> leverte, List<String> utfort) {
        var sett = Set.copyOf(utfort);
        return leverte.values().stream()
                .filter(levering -> !sett.contains(levering.id()))
                .map(levering -> "står som levert, men mottakeren har ikke sett den: " + levering.handling())
                .toList();
    }

    /** Det mottakeren gjorde med hver oppgave, gjorde hun i den rekkefølgen det ble bestilt; et gjentak teller første gang. */
    private static List<String> uteAvRekkefolge(Map<String, Levering> leverte, List<String> utfort) {
        var forHver = utfort.stream()
                .map(leverte::get)
                .filter(Objects::nonNull)
                .collect(groupingBy(Levering::oppgave, LinkedHashMap::new, Collectors.toList()));
        return forHver.values().stream()
                .filter(hendt -> !iRekkefolge(hendt))
                .map(hendt -> "ute av rekkefølge hos mottakeren: "
                        + hendt.stream().map(Levering::handling).toList())
                .toList();
    }

    private static boolean iRekkefolge(List<Levering> hendt) {
        var liv = hendt.stream().map(Levering::handling).collect(Collectors.joining());
        return LIVET.matcher(liv).matches()
                && IntStream.range(1, hendt.size())
                        .allMatch(nr ->
                                hendt.get(nr).lopenummer() > hendt.get(nr - 1).lopenummer());
    }
}
