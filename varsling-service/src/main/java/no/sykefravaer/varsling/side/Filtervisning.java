package no.sykefravaer.varsling.side;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.varsling.db.Filtergruppe;
import no.sykefravaer.varsling.db.Fristgruppe;

/**
 * En gruppe i filteret: det som kan velges, og hvor mange oppgaver hvert valg gir.
 *
 * @param apen vist fra begynnelsen
 * @param flere det finnes flere enn dem som vises
 */
record Filtervisning(String navn, String tittel, List<Alternativ> alternativer, boolean apen, boolean flere) {

    private static final int FLEST_VIRKSOMHETER = 8;
    private static final Map<String, String> FRISTER = Map.of(
            Fristgruppe.OVER.name(), "Over frist",
            Fristgruppe.SNART.name(), "Innen 7 dager",
            Fristgruppe.SENERE.name(), "Senere",
            Fristgruppe.UTEN.name(), "Uten frist");
    private static final List<String> FRISTREKKEFOLGE =
            Arrays.stream(Fristgruppe.values()).map(Fristgruppe::name).toList();
    private static final Set<String> ALLTID = Set.of("OVER", "SNART", "SENERE");

    /** Noe som kan krysses av. */
    record Alternativ(String verdi, String tekst, int antall, boolean valgt) {}

    static List<Filtervisning> alle(Listevalg valg, Map<Filtergruppe, Map<String, Integer>> antall) {
        return Stream.of(Filtergruppe.values())
                .map(gruppe -> av(gruppe, valg.valgt(gruppe), antall.get(gruppe)))
                .filter(gruppe -> !gruppe.alternativer().isEmpty())
                .toList();
    }

    private static Filtervisning av(Filtergruppe gruppe, Set<String> valgt, Map<String, Integer> antall) {
        var alle = new TreeMap<>(antall);
        (gruppe == Filtergruppe.FRIST ? ALLTID : Set.<String>of()).forEach(verdi -> alle.putIfAbsent(verdi, 0));
        valgt.forEach(verdi -> alle.putIfAbsent(verdi, 0));
        return switch (gruppe) {
            case FRIST -> hel(gruppe, "Frist", alternativer(alle, valgt, FRISTER::get, plass(FRISTREKKEFOLGE)), true);
            case TYPE ->
                hel(
                        gruppe,
                        "Oppgavetype",
                        alternativer(alle, valgt, Oppgavenavn::av, plass(Oppgavenavn.rekkefolge())),
                        true);
            case VIRKSOMHET ->
                flest(alternativer(
                        alle, valgt, Radvisning::orgnummer, comparing(alle::get, Comparator.reverseOrder())));
            case FODSELSDAG ->
                hel(
                        gruppe,
                        "Fødselsdag",
                        alternativer(alle, valgt, UnaryOperator.identity(), Comparator.naturalOrder()),
                        !valgt.isEmpty());
        };
    }

    private static Filtervisning hel(Filtergruppe gruppe, String tittel, List<Alternativ> alternativer, boolean apen) {
        return new Filtervisning(Listevalg.navn(gruppe), tittel, alternativer, apen, false);
    }

    /** De virksomhetene som har flest oppgaver, og de valgte; resten finnes med nummeret sitt. */
    private static Filtervisning flest(List<Alternativ> alle) {
        var vist = Stream.concat(
                        alle.stream().filter(Alternativ::valgt),
                        alle.stream().filter(en -> !en.valgt()).limit(FLEST_VIRKSOMHETER))
                .toList();
        var noenValgt = alle.stream().anyMatch(Alternativ::valgt);
        return new Filtervisning("virksomhet", "Virksomhet", vist, noenValgt, vist.size() < alle.size());
    }

    private static List<Alternativ> alternativer(
            Map<String, Integer> antall, Set<String> valgt, UnaryOperator<String> tekst, Comparator<String> orden) {
        return antall.keySet().stream()
                .sorted(orden.thenComparing(Comparator.naturalOrder()))
                .map(verdi -> new Alternativ(verdi, tekst.apply(verdi), antall.get(verdi), valgt.contains(verdi)))
                .collect(Collectors.toList());
    }

    /** Plassen i en gitt rekkefølge; det som ikke er der, kommer sist. */
    private static Comparator<String> plass(List<String> rekkefolge) {
        return comparing(verdi -> rekkefolge.contains(verdi) ? rekkefolge.indexOf(verdi) : rekkefolge.size());
    }
}
