package no.sykefravaer.varsling.side;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Hvor en plikt er i livet sitt, sagt med ord, tegn og farge; aldri bare farge. */
public record Statusmerke(String farge, String ikon, String tekst) {

    private static final Map<String, Statusmerke> MERKER = Map.ofEntries(
            entry("AKTIV", new Statusmerke("info", "senere", "Åpen")),
            entry("OVER_FRIST", new Statusmerke("danger", "over", "Over frist")),
            entry("AVVENT", new Statusmerke("info", "senere", "Avventer")),
            entry("PLANLAGT", new Statusmerke("neutral", "senere", "Kommer")),
            entry("MULIG", new Statusmerke("neutral", "info", "Mulig: kommer bare om fraværet varer")),
            entry("OPPFYLT", new Statusmerke("success", "hake", "Oppfylt")),
            entry("UNNTAK", new Statusmerke("neutral", "hake", "Unntak")),
            entry("IKKE_AKTUELL", new Statusmerke("neutral", "info", "Ikke aktuell")),
            entry("HISTORISK", new Statusmerke("neutral", "info", "Før kontoret tok systemet i bruk")),
            entry("BORTFALT", new Statusmerke("neutral", "info", "Bortfalt")));
    private static final Set<String> NAA = Set.of("AKTIV", "OVER_FRIST", "AVVENT");
    private static final Set<String> FRAMOVER = Set.of("PLANLAGT", "MULIG");

    public static Statusmerke av(String status) {
        return MERKER.getOrDefault(status, new Statusmerke("neutral", "info", status));
    }

    /** Uten det som forklarer ordet. */
    public String kort() {
        return tekst.split(":")[0];
    }

    public static boolean erNaa(String status) {
        return NAA.contains(status);
    }

    public static boolean erFramover(String status) {
        return FRAMOVER.contains(status);
    }
}
