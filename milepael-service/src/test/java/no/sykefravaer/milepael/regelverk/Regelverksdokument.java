package no.sykefravaer.milepael.regelverk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sykefravaer.milepael.regelverk.Aktivering.Anker;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;

/** Regelverket som en side en jurist kan lese uten koden ved siden av. */
final class Regelverksdokument {

    private static final String INNLEDNING = """
            # Regelverket: hvem skal gjøre hva, innen når, og med hvilken hjemmel

            Siden er skrevet for den som skal si om reglene er riktige. Tabellene er laget av de samme radene som systemet regner med.

            ## Pliktene i loven i dag

            | Uke | Plikt | Ansvarlig | Hjemmel | Merke |
            |---|---|---|---|---|
            """;

    /** Det siden sier om en plikt, i rekkefølge. */
    private static final Map<String, Function<Regel, String>> OPPLYSNINGER = opplysninger();

    private Regelverksdokument() {}

    private static Map<String, Function<Regel, String>> opplysninger() {
        var alle = new LinkedHashMap<String, Function<Regel, String>>();
        alle.put("Hjemmel", Regelverksdokument::hjemmel);
        alle.put("Ansvarlig", Regelverksdokument::ansvarlig);
        alle.put("Gjelder når", regel -> regel.vilkar().tekst());
        alle.put("Frist", Regelverksdokument::frist);
        alle.put("Oppgaven kommer", regel -> aktivering(regel.aktivering()));
        alle.put("Mottakere", Regelverksdokument::mottakere);
        alle.put("Merknad", Regel::merknad);
        return alle;
    }

    static String av(List<Regel> regler) {
        return INNLEDNING
                + regler.stream()
                        .filter(Regelverksdokument::staarUtenSlutt)
                        .map(Regelverksdokument::oversikt)
                        .collect(Collectors.joining())
                + merker()
                + tekst("slik-regnes-det")
                + etterId(regler).stream().map(Regelverksdokument::plikt).collect(Collectors.joining())
                + tekst("apne-sporsmal");
    }

    private static Collection<List<Regel>> etterId(List<Regel> regler) {
        return regler.stream()
                .collect(Collectors.groupingBy(Regel::id, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static String oversikt(Regel regel) {
        return "| %d | %s | %s | %s | %s |\n"
                .formatted(
                        regel.uke(),
                        regel.plikt(),
                        navn(regel.ansvarlig()),
                        regel.hjemmel().tekst(),
                        regel.hjemmel().merke());
    }

    private static String plikt(List<Regel> rader) {
        var uker = rader.stream().map(regel -> "" + regel.uke()).distinct().collect(Collectors.joining(", senere "));
        var plikten = rader.getLast();
        return "\n### Uke %s · `%s`\n%s.\n\n%s%s"
                .formatted(uker, plikten.id(), plikten.plikt(), felles(rader), ulikt(rader));
    }

    /** Det som er likt i alle versjonene, står én gang. */
    private static String felles(List<Regel> rader) {
        return OPPLYSNINGER.entrySet().stream()
                .filter(opplysning -> erLikt(rader, opplysning.getValue()))
                .map(opplysning -> "- **%s:** %s\n"
                        .formatted(opplysning.getKey(), opplysning.getValue().apply(rader.getLast())))
                .collect(Collectors.joining());
    }

    /** Hver versjon er en kolonne, så det som er ulikt, står ved siden av hverandre. */
    private static String ulikt(List<Regel> rader) {
        return OPPLYSNINGER.entrySet().stream()
                .filter(opplysning -> !erLikt(rader, opplysning.getValue()))
                .map(opplysning -> linje("**" + opplysning.getKey() + "**", rader, opplysning.getValue()))
                .collect(Collectors.joining("", versjonene(rader), ""));
    }

    private static String versjonene(List<Regel> rader) {
        return "\n" + linje("Når fristen er", rader, regel -> tid(regel.gyldighet()))
                + "|---|" + "---|".repeat(rader.size()) + "\n"
                + linje("**Loven av**", rader, regel -> regel.gyldighet().versjon());
    }

    private static boolean erLikt(List<Regel> rader, Function<Regel, String> verdi) {
        return rader.stream().map(verdi).distinct().count() == 1;
    }

    private static String linje(String navn, List<Regel> rader, Function<Regel, String> verdi) {
        return "| %s | %s |\n".formatted(navn, celler(rader, verdi));
    }

    private static String celler(List<Regel> rader, Function<Regel, String> verdi) {
        return rader.stream().map(verdi).collect(Collectors.joining(" | "));
    }

    private static String hjemmel(Regel regel) {
        return regel.hjemmel().tekst() + " (" + regel.hjemmel().merke() + ")";
    }

    private static String ansvarlig(Regel regel) {
        return navn(regel.ansvarlig())
                + (regel.per() == Omfatter.ARBEIDSGIVER ? ", én gang per arbeidsgiver" : ", én gang for personen");
    }

    private static String frist(Regel regel) {
        return "uke %d (dag %d): %s"
                .formatted(regel.uke(), 7 * regel.uke(), regel.frist().tekst());
    }

    private static String mottakere(Regel regel) {
        return regel.mottakere().stream()
                .map(mottaker -> navn(mottaker.rolle()) + ": " + navn(mottaker.form()))
                .collect(Collectors.joining(", "));
    }

    private static boolean staarUtenSlutt(Regel regel) {
        return regel.gyldighet().tom().equals(LocalDate.MAX);
    }

    private static String tid(Gyldighet gyldighet) {
        return gyldighet.tom().equals(LocalDate.MAX)
                ? "fra " + gyldighet.fom()
                : gyldighet.fom() + " – " + gyldighet.tom();
    }

    private static String aktivering(Aktivering aktivering) {
        var naar = aktivering.kreverFrist() ? "når sykmeldingen rekker til fristen" : "når sykmeldingen rekker dit";
        return aktivering.anker() == Anker.START
                ? aktivering.dager() + " dager etter første sykedag, " + naar
                : aktivering.dager() + " dager før fristen, men aldri før første sykedag, " + naar;
    }

    private static String merker() {
        return Arrays.stream(Merke.values())
                .map(merke -> "- **%s**: %s\n".formatted(merke, merke.betydning()))
                .collect(Collectors.joining("", "\nMerkene sier hvor sikkert vi vet det:\n", ""));
    }

    private static String tekst(String navn) {
        try (var fil = Regelverksdokument.class.getResourceAsStream("/regelverk/" + navn + ".md")) {
            return new String(Objects.requireNonNull(fil).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String navn(Enum<?> verdi) {
        var navn = verdi.name().toLowerCase(Locale.ROOT);
        return navn.equals("nav") ? "Nav" : navn;
    }
}
