package no.sykefravaer.varsling.side.liste;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sykefravaer.varsling.db.Aldersgruppe;
import no.sykefravaer.varsling.db.Filtergruppe;
import no.sykefravaer.varsling.db.Fristgruppe;
import no.sykefravaer.varsling.db.Gradgruppe;
import no.sykefravaer.varsling.db.Sortering;

/** Leser valgene fra adressen eller skjulte felt. Alt som er galt, sies på én gang; verdien gjentas aldri. */
public final class Listevalgleser {

    public static final String NAV_IDENT = "[A-Z][0-9]{6}";
    private static final Map<Filtergruppe, Pattern> FORM = Map.of(
            Filtergruppe.FRIST, enAv(Fristgruppe.values()),
            Filtergruppe.VEILEDER, Pattern.compile(Filtergruppe.UFORDELT + "|" + NAV_IDENT),
            Filtergruppe.TYPE, Pattern.compile("[A-Z0-9_]{1,50}"),
            Filtergruppe.GRAD, enAv(Gradgruppe.values()),
            Filtergruppe.VIRKSOMHET, Pattern.compile("[0-9]{9}"),
            Filtergruppe.ALDER, enAv(Aldersgruppe.values()),
            Filtergruppe.FODSELSDAG, Pattern.compile("0[1-9]|[12][0-9]|3[01]"));
    private static final int FLEST_VERDIER = 50;
    private static final int SISTE_SIDE = 100_000;

    private final MultivaluedMap<String, String> parametre;
    private final Set<String> feil = new LinkedHashSet<>();

    Listevalgleser(MultivaluedMap<String, String> parametre) {
        this.parametre = parametre;
    }

    /** @param kontor det som gjelder når adressen ikke sier noe */
    Listevalg les(String kontor) {
        return new Listevalg(
                parametre.containsKey("kontor") ? parametre.getFirst("kontor") : kontor,
                "mine".equals(parametre.getFirst("vis")) ? Omfang.MINE : Omfang.KONTORETS,
                "person".equals(parametre.getFirst("samle")),
                filter(),
                sortering(),
                "synkende".equals(parametre.getFirst("retning")),
                antall(),
                tall("side", 1, SISTE_SIDE));
    }

    List<String> feil() {
        return List.copyOf(feil);
    }

    private Map<Filtergruppe, Set<String>> filter() {
        var filter = new EnumMap<Filtergruppe, Set<String>>(Filtergruppe.class);
        for (var gruppe : Filtergruppe.values()) {
            var verdier = verdier(gruppe);
            if (!verdier.isEmpty()) {
                filter.put(gruppe, verdier);
            }
        }
        return filter;
    }

    private Set<String> verdier(Filtergruppe gruppe) {
        var navn = Listevalg.navn(gruppe);
        var verdier = new TreeSet<String>();
        for (var skrevet : parametre.getOrDefault(navn, List.of())) {
            var verdi = skrevet.replace(" ", "");
            if (!verdi.isEmpty() && FORM.get(gruppe).matcher(verdi).matches()) {
                verdier.add(verdi);
            } else if (!verdi.isEmpty()) {
                feil.add("«" + navn + "» har en verdi som ikke finnes.");
            }
        }
        if (verdier.size() > FLEST_VERDIER) {
            feil.add("«" + navn + "» kan ha høyst " + FLEST_VERDIER + " verdier.");
        }
        return verdier;
    }

    private static Pattern enAv(Enum<?>[] verdier) {
        return Pattern.compile(Arrays.stream(verdier).map(Enum::name).collect(Collectors.joining("|")));
    }

    private Sortering sortering() {
        var verdi = parametre.getFirst("sorter");
        var kjent = Arrays.stream(Sortering.values())
                .filter(kolonne -> Listevalg.liten(kolonne).equals(verdi))
                .findFirst();
        if (verdi != null && kjent.isEmpty()) {
            feil.add("«sorter» er ikke en kolonne.");
        }
        return kjent.orElse(Sortering.FRIST);
    }

    private int antall() {
        var antall = tall("antall", Listevalg.VANLIG_ANTALL, Integer.MAX_VALUE);
        if (!Listevalg.SIDESTORRELSER.contains(antall)) {
            feil.add("«antall» skal være 25, 50, 100 eller 200.");
        }
        return antall;
    }

    private int tall(String navn, int vanlig, int hoyst) {
        var verdi = parametre.getFirst(navn);
        try {
            var tall = verdi == null ? vanlig : Integer.parseInt(verdi);
            if (tall >= 1 && tall <= hoyst) {
                return tall;
            }
        } catch (NumberFormatException e) {
            // Sies sammen med resten.
        }
        feil.add("«" + navn + "» skal være et tall fra 1.");
        return vanlig;
    }
}
