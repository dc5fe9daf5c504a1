package no.sykefravaer.lokal.token;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sykefravaer.lokal.enhetsregister.Enhetsregister;
import no.sykefravaer.lokal.enhetsregister.Veileder;

/**
 * En man kan logge inn som. Partene og de sykmeldte er fra eksempeldataene; står basen tom, finnes sakene deres ikke.
 *
 * @param gruppe overskriften hun står under
 * @param bruker det utstederen kaller henne; aldri et identnummer
 * @param krav det tokenet sier om henne, utenom publikum
 */
record Velgbar(String gruppe, String bruker, String navn, String hva, Map<String, Object> krav) {

    private static final String NAV = "Nav";
    private static final String PARTER = "Arbeidsgiver og sykmelder";
    private static final String SYKMELDTE = "Sykmeldte";
    private static final Map<String, String> KONTORER =
            Enhetsregister.ENHETER.stream().collect(Collectors.toMap(e -> e.enhetNr(), e -> e.navn()));

    /** Alle, i den rekkefølgen de vises. */
    static List<Velgbar> alle() {
        var alle = Enhetsregister.VEILEDERE.stream().map(Velgbar::ansatt).collect(Collectors.toList());
        alle.add(drift("Z990789"));
        alle.add(arbeidsgiver("310000027", "Arbeidsgiveren til Anne Grimstad"));
        alle.add(arbeidsgiver("310000116", "Den andre arbeidsgiveren til Anne Grimstad"));
        alle.add(av(
                PARTER,
                "hpr-7200105",
                "Sykmelder 7200105",
                "Sykmelder Anne Grimstad",
                Rolle.SYKMELDER,
                "hpr",
                "7200105"));
        alle.add(sykmeldt("anne-grimstad", "Anne Grimstad", "Tolv uker, to arbeidsgivere, Levanger", "07878526885"));
        alle.add(sykmeldt("erik-skogstad", "Erik Skogstad", "25 uker, ingen arbeidsgiver, Oslo", "01867626863"));
        return List.copyOf(alle);
    }

    /** Hun åpner poster ingen vet hvem gjelder, men ikke dem om beskyttede. */
    private static Velgbar drift(String ident) {
        var krav = Map.<String, Object>of("NAVident", ident, "name", "Drift", "tilganger", List.of("UAVKLART"));
        return new Velgbar(
                NAV, ident, "Drift", "Ser på kø, feilkø og helse", Krav.medRoller(List.of(Rolle.DRIFT.kode()), krav));
    }

    private static Velgbar arbeidsgiver(String orgnummer, String hva) {
        return av(
                PARTER, "org-" + orgnummer, "Virksomhet " + orgnummer, hva, Rolle.ARBEIDSGIVER, "orgnummer", orgnummer);
    }

    private static Velgbar sykmeldt(String bruker, String navn, String hva, String pid) {
        return av(SYKMELDTE, bruker, navn, hva, Rolle.SYKMELDT, "pid", pid);
    }

    private static Velgbar av(
            String gruppe, String bruker, String navn, String hva, Rolle rolle, String krav, String verdi) {
        var alle = new LinkedHashMap<String, Object>(Map.of("name", navn, krav, verdi));
        return new Velgbar(gruppe, bruker, navn, hva, Krav.medRoller(List.of(rolle.kode()), alle));
    }

    private static Velgbar ansatt(Veileder v) {
        var krav = Map.<String, Object>of(
                "NAVident", v.navIdent(), "name", v.navn(), "enheter", v.enheter(), "tilganger", v.tilganger());
        var navn = "%s (%s)".formatted(v.navn(), v.navIdent());
        return new Velgbar(NAV, v.navIdent(), navn, hva(v), Krav.medRoller(List.of(v.rolle()), krav));
    }

    private static String hva(Veileder v) {
        var kontorer =
                v.enheter().stream().map(nr -> nr + " " + KONTORER.get(nr)).collect(Collectors.joining(" og "));
        var tilganger = v.tilganger().isEmpty()
                ? ""
                : ". Ser også " + v.tilganger().stream().map(Velgbar::tekst).collect(Collectors.joining(", "));
        return (v.rolle().equals("leder") ? "Leder ved " : "Veileder ved ") + kontorer + tilganger;
    }

    private static String tekst(String tilgang) {
        return switch (tilgang) {
            case "FORTROLIG" -> "fortrolig adresse";
            case "STRENGT_FORTROLIG" -> "strengt fortrolig adresse";
            case "EGEN_ANSATT" -> "egne ansatte";
            default -> "uavklarte";
        };
    }
}
