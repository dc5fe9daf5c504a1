package no.sykefravaer.varsling.side.liste;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.sykefravaer.varsling.db.Aldersgruppe;
import no.sykefravaer.varsling.db.Filtergruppe;
import no.sykefravaer.varsling.db.Fristgruppe;
import no.sykefravaer.varsling.db.Gradgruppe;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Skrivemate;

/**
 * En gruppe i filteret: det som kan velges, og hvor mange oppgaver hvert valg gir.
 *
 * @param apen vist fra begynnelsen
 * @param flere det finnes flere enn dem som vises
 */
record Filtervisning(String navn, String tittel, List<Alternativ> alternativer, boolean apen, boolean flere) {

    private static final int FLEST_VIRKSOMHETER = 8;
    private static final Map<Filtergruppe, List<String>> ALLTID = Map.of(
            Filtergruppe.FRIST, List.of("OVER", "SNART", "SENERE"),
            Filtergruppe.VEILEDER, List.of(Filtergruppe.UFORDELT));

    /** Noe som kan krysses av. */
    record Alternativ(String verdi, String tekst, int antall, boolean valgt) {}

    /** @param veileder navnet til den som har identen */
    static List<Filtervisning> alle(
            Listevalg valg, Map<Filtergruppe, Map<String, Integer>> antall, UnaryOperator<String> veileder) {
        return Stream.of(Filtergruppe.values())
                .map(gruppe -> av(gruppe, valg.valgt(gruppe), antall.get(gruppe), veileder))
                .filter(gruppe -> !gruppe.alternativer().isEmpty())
                .toList();
    }

    private static Filtervisning av(
            Filtergruppe gruppe, Set<String> valgt, Map<String, Integer> antall, UnaryOperator<String> veileder) {
        var alle = new TreeMap<>(antall);
        ALLTID.getOrDefault(gruppe, List.of()).forEach(verdi -> alle.putIfAbsent(verdi, 0));
        valgt.forEach(verdi -> alle.putIfAbsent(verdi, 0));
        return switch (gruppe) {
            case FRIST ->
                apen(gruppe, "Frist", alle, valgt, Filterord.FRISTER::get, Filterord.etter(Fristgruppe.values()));
            case VEILEDER -> apen(gruppe, "Veileder", alle, valgt, veileder, ufordelteForst(veileder));
            case TYPE ->
                apen(gruppe, "Oppgavetype", alle, valgt, Oppgavenavn::av, Filterord.plass(Oppgavenavn.rekkefolge()));
            case GRAD -> grad(alle, valgt);
            case VIRKSOMHET ->
                flest(alternativer(
                        alle, valgt, Skrivemate::orgnummer, comparing(alle::get, Comparator.reverseOrder())));
            case ALDER ->
                lukket(gruppe, "Alder", alle, valgt, Filterord.ALDRE::get, Filterord.etter(Aldersgruppe.values()));
            case FODSELSDAG ->
                lukket(gruppe, "Fødselsdag", alle, valgt, UnaryOperator.identity(), Comparator.naturalOrder());
        };
    }

    private static Comparator<String> ufordelteForst(UnaryOperator<String> navn) {
        return comparing((String ident) -> !ident.equals(Filtergruppe.UFORDELT)).thenComparing(navn);
    }

    /** Når ingen er kjent, er det ingenting å velge mellom. */
    private static Filtervisning grad(Map<String, Integer> alle, Set<String> valgt) {
        var kjent = valgt.isEmpty() && alle.keySet().equals(Set.of(Gradgruppe.UKJENT.name()))
                ? Map.<String, Integer>of()
                : alle;
        return apen(
                Filtergruppe.GRAD, "Grad", kjent, valgt, Filterord.GRADER::get, Filterord.etter(Gradgruppe.values()));
    }

    private static Filtervisning apen(
            Filtergruppe gruppe,
            String tittel,
            Map<String, Integer> alle,
            Set<String> valgt,
            UnaryOperator<String> tekst,
            Comparator<String> orden) {
        var alternativer = alternativer(alle, valgt, tekst, orden);
        return new Filtervisning(Listevalg.navn(gruppe), tittel, alternativer, true, false);
    }

    /** Åpnes av den som leter der; står åpen når noe er valgt. */
    private static Filtervisning lukket(
            Filtergruppe gruppe,
            String tittel,
            Map<String, Integer> alle,
            Set<String> valgt,
            UnaryOperator<String> tekst,
            Comparator<String> orden) {
        var alternativer = alternativer(alle, valgt, tekst, orden);
        return new Filtervisning(Listevalg.navn(gruppe), tittel, alternativer, !valgt.isEmpty(), false);
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
                .toList();
    }
}
