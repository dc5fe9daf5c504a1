package no.sykefravaer.milepael.domene;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.domene.Pliktensliv.Overgang;
import no.sykefravaer.milepael.regelverk.Adgang;
import no.sykefravaer.milepael.regelverk.Adganger;
import no.sykefravaer.milepael.regelverk.Bestillinger;
import no.sykefravaer.milepael.regelverk.Folgeregler;
import org.junit.jupiter.api.Test;

/** {@code docs/pliktens-liv.md} er tegnet av koden; {@code -Ddokumentasjon=skriv} tegner den på nytt. */
class PliktenslivTest {

    private static final Path FIL = Path.of("..", "docs", "pliktens-liv.md");

    private static final String INNLEDNING = """
            # Livet til en plikt

            Denne siden er tegnet av koden i `milepael-service`. Overgangene er funnet ved å la kjernen gjøre dem: hver status er
            prøvd mot alt som kan skje. Den endres ved å endre koden og kjøre
            `./mvnw -pl milepael-service test -Dtest=PliktenslivTest -Ddokumentasjon=skriv`.

            Det med store bokstaver er noe en person gjør; resten skjer av fakta eller av at dagene går. «Dagen» er aktiveringsdagen
            for en planlagt plikt, og dagen en venting eller et unntak tar slutt. Hva som skjer med det en person har bestemt når fakta
            endrer seg, står i [ADR-0017](adr/0017-det-en-person-har-bestemt.md). `OVER_FRIST` vises for en `AKTIV` etter fristen, og
            `MULIG` regnes ut når noen ser etter; ingen av dem lagres.

            Det en person har avgjort for godt, endres bare av en person. `OPPFYLT` som endres av fakta, er et aktivitetskrav graderingen
            hadde møtt; `IKKE_AKTUELL` som endres av fakta, er et fravær som var over.

            ```mermaid
            stateDiagram-v2
                [*] --> PLANLAGT: fakta bærer den
                [*] --> AKTIV: fakta bærer den, og dagen er kommet
                [*] --> HISTORISK: fraværet er alt over, eller fristen er før kontorets innføring
            """;

    private static final String MOTET = """
            ```

            ## Livet til et dialogmøte

            Det første er det Nav har, det etter streken innkallingen hos arbeidsgiver.

            ```mermaid
            stateDiagram-v2
            """;

    private static final String BESTILT = """

            ## Det noen kan be om

            `POST /api/v1/bestillinger` med `regel`, og `frist` og `arsak` der den som ber, velger dem. Hvordan disse og følgene lever når
            fraværet endrer seg, står i [ADR-0019](adr/0019-bestilte-plikter-og-det-som-folger.md).

            | Plikt | Hva | Når | Innen | Hvem kan be | Årsaker | Hjemmel | Merke |
            |---|---|---|---|---|---|---|---|
            """;

    private static final String FOLGER = """

            ## Det som følger av en beslutning

            | Plikt | Hva | Når | Innen | Ansvarlig | Hjemmel | Merke |
            |---|---|---|---|---|---|---|
            """;

    private static final String HANDLINGER = """
            ```

            ## Hva den ansvarlige kan bestemme

            Adressen er `POST /api/v1/milepaeler/{id}/…` med `versjon`, og `arsak`, `til` og `begrunnelse` der de trengs.
            `ANGRE` finnes for alt en person har bestemt. Årsakene er Navs praksis (R); «åpenbart unødvendig» er lovens ord (L).

            | Plikt | Handling | Blir | Fra | Årsaker | Til en dato | Begrunnes |
            |---|---|---|---|---|---|---|
            """;

    @Test
    void siden_viser_de_overgangene_koden_gjør() throws IOException {
        var side = side();
        if ("skriv".equals(System.getProperty("dokumentasjon"))) {
            Files.writeString(FIL, side);
        }

        assertThat(Files.readString(FIL))
                .as("docs/pliktens-liv.md er utdatert; tegn den på nytt med -Ddokumentasjon=skriv")
                .isEqualTo(side);
    }

    @Test
    void ingenting_blir_oppfylt_eller_unntatt_etter_at_det_er_uaktuelt() {
        assertThat(Pliktensliv.overganger().keySet())
                .filteredOn(overgang -> overgang.fra() == Status.IKKE_AKTUELL)
                .extracting(Overgang::til)
                .doesNotContain(Status.OPPFYLT, Status.UNNTAK);
    }

    private static String side() {
        var overganger = Pliktensliv.overganger().entrySet().stream()
                .map(o -> "    %s --> %s: %s\n"
                        .formatted(o.getKey().fra(), o.getKey().til(), String.join(", ", o.getValue())))
                .collect(joining());
        return INNLEDNING + overganger + MOTET + Motetsliv.tegnet() + HANDLINGER + rader() + bestillinger() + folger();
    }

    private static String rader() {
        return Stream.concat(Adganger.SAERSKILT.stream(), Adganger.VANLIGE.stream())
                .map(PliktenslivTest::rad)
                .collect(joining());
    }

    private static String bestillinger() {
        return BESTILT
                + Bestillinger.RADER.stream()
                        .map(rad -> "| `%s` | %s | %s | %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        rad.regel().id(),
                                        rad.regel().plikt(),
                                        rad.regel().naar(),
                                        rad.regel().innen(),
                                        rad.roller().stream().sorted().collect(joining(", ")),
                                        rad.arsaker().isEmpty() ? "–" : String.join(", ", rad.arsaker()),
                                        rad.regel().hjemmel().tekst(),
                                        rad.regel().hjemmel().merke()))
                        .collect(joining());
    }

    private static String folger() {
        return FOLGER
                + Folgeregler.REGLER.stream()
                        .map(regel -> "| `%s` | %s | %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        regel.id(),
                                        regel.plikt(),
                                        regel.naar(),
                                        regel.innen(),
                                        regel.ansvarlig(),
                                        regel.hjemmel().tekst(),
                                        regel.hjemmel().merke()))
                        .collect(joining());
    }

    private static String rad(Adgang adgang) {
        return "| %s | `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(
                        adgang.gjelder(),
                        adgang.handling(),
                        adgang.handling().blir(),
                        Arrays.stream(Milepael.Status.values())
                                .filter(adgang.handling()::kanGjoresFra)
                                .map(Enum::name)
                                .collect(joining(", ")),
                        adgang.arsaker().isEmpty() ? "–" : String.join(", ", adgang.arsaker()),
                        switch (adgang.slutt()) {
                            case INGEN -> "nei";
                            case VALGFRI -> "kan ha";
                            case PAAKREVD -> "ja";
                            case SVARFRIST ->
                                "svarfrist, %d–%d dager".formatted(Adgang.KORTESTE_SVARFRIST, Adgang.LENGSTE_SVARFRIST);
                        },
                        adgang.begrunnes() ? "ja" : "kan");
    }
}
