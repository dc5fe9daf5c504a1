package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.sykefravaer.milepael.regelverk.Aktivering.Anker;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;

/** Regelverket som en side en jurist kan lese uten koden ved siden av. */
final class Regelverksdokument {

    private static final String INNLEDNING = """
            # Regelverket: hvem skal gjøre hva, innen når, og med hvilken hjemmel

            Denne siden er laget av koden (`milepael-service`, pakken `regelverk`). Den endres ved å endre radene der og kjøre
            `./mvnw -pl milepael-service test -Dtest=RegelverksdokumentTest -Ddokumentasjon=skriv`.

            - **Sykefravær.** Et oppfølgingstilfelle begynner på første sykedag (kjente egenmeldingsdager medregnet), går på tvers av
              arbeidsgivere, og slutter når det følger 16 dager på rad uten sykdom. Slutten er den siste dagen sykmeldingen rekker til.
            - **Frist.** «n uker» er omme på dag 7n, regnet med første sykedag. Ingen lov navngir dagen; det er vår regnemåte, og Navs
              for uke 8.
            - **Aktivering.** Plikten blir til når sykmeldingen rekker til aktiveringsdagen, og for noen plikter først når den
              også rekker til fristen. Da får mottakerne oppgave eller melding. En **oppgave** har frist og noe å gjøre; en **melding**
              opplyser. Aktiveringsdagene er våre standardverdier, ikke lov.
            - **Per arbeidsgiver.** Noen plikter finnes én gang for hver arbeidsgiver. Da regnes start, slutt og grad av dagene hos den
              arbeidsgiveren. De andre finnes én gang for personen.
            - **Helt eller delvis borte** avgjøres av siste dag sykmeldingen rekker til.
            - **Hvilken lov.** Loven som gjelder på pliktens frist, gjelder for plikten. En frist før 2011-07-01 har ingen lov her, og
              gir ingen plikt. Kortes en frist ned slik at lovendringen faller mellom ny og gammel frist, gjelder den nye loven.
            - **Sykmelder** er den som sykmelder aktiveringsdagen; en ny sykmelder overtar. Er sykmelder ukjent, går oppgaven til Nav.
              En arbeidsgiver den sykmeldte er tilbake hos, får ikke vite om plikter som gjelder personen.
            - **Ved død** trekkes alle plikter, og ingen nye blir til.
            """;

    private Regelverksdokument() {}

    static String av(List<Regel> regler) {
        var etterId =
                regler.stream().collect(Collectors.groupingBy(Regel::id, LinkedHashMap::new, Collectors.toList()));
        return INNLEDNING
                + etterId.values().stream().map(Regelverksdokument::plikt).collect(Collectors.joining())
                + merker();
    }

    private static String plikt(List<Regel> rader) {
        var plikten = rader.getLast();
        return """

                ## Uke %d · `%s`

                %s.

                Ansvarlig: %s. Finnes %s.

                | Versjon | Gjelder når fristen er | Hjemmel | Merke | Vilkår | Mottakere | Aktiveres |
                |---|---|---|---|---|---|---|
                %s
                %s
                """.formatted(
                        plikten.uke(),
                        plikten.id(),
                        plikten.plikt(),
                        navn(plikten.ansvarlig()),
                        plikten.per() == Omfatter.ARBEIDSGIVER ? "én gang per arbeidsgiver" : "én gang for personen",
                        rader.stream().map(Regelverksdokument::rad).collect(Collectors.joining()),
                        merknader(rader));
    }

    private static String rad(Regel regel) {
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        regel.gyldighet().versjon(),
                        tid(regel.gyldighet()),
                        regel.hjemmel().tekst(),
                        regel.hjemmel().merke(),
                        regel.vilkar().tekst(),
                        regel.mottakere().stream()
                                .map(mottaker -> navn(mottaker.rolle()) + ": " + navn(mottaker.form()))
                                .collect(Collectors.joining(", ")),
                        aktivering(regel.aktivering()));
    }

    private static String merknader(List<Regel> rader) {
        var tider = new LinkedHashMap<String, String>();
        rader.forEach(rad -> tider.merge(rad.merknad(), tid(rad.gyldighet()), (en, to) -> en + ", " + to));
        return tider.entrySet().stream()
                .map(merknad -> tider.size() == 1
                        ? merknad.getKey()
                        : "- (%s) %s".formatted(merknad.getValue(), merknad.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private static String tid(Gyldighet gyldighet) {
        return gyldighet.tom().equals(LocalDate.MAX)
                ? "fra " + gyldighet.fom()
                : gyldighet.fom() + " – " + gyldighet.tom();
    }

    private static String aktivering(Aktivering aktivering) {
        var dag =
                aktivering.dager() + " dager " + (aktivering.anker() == Anker.START ? "etter første dag" : "før frist");
        return aktivering.kreverFrist() ? dag + ", når sykmeldingen rekker til frist" : dag;
    }

    private static String merker() {
        return Arrays.stream(Merke.values())
                .map(merke -> "- **%s**: %s\n".formatted(merke, merke.betydning()))
                .collect(Collectors.joining("", "\n## Merker\n\n", ""));
    }

    private static String navn(Enum<?> verdi) {
        var navn = verdi.name().toLowerCase(Locale.ROOT);
        return navn.equals("nav") ? "Nav" : navn;
    }
}
