package no.sykefravaer.varsling.tid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** En mottaker som vil ha oppgaver fra klokka 7 til 21, og ikke på helligdager. Påske i 2024 er 31. mars. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApningstidTest {

    static final Apningstid DAGTID = new Apningstid(LocalTime.of(7, 0), LocalTime.of(21, 0), Helligdager::er);
    static final Apningstid ALLTID = new Apningstid(LocalTime.MIN, LocalTime.MAX, dag -> false);

    @ParameterizedTest(name = "{0} kan det sendes {1}")
    @CsvSource({
        "2024-03-13T11:00:00Z, 2024-03-13T11:00:00Z", // onsdag midt på dagen
        "2024-03-13T06:00:00Z, 2024-03-13T06:00:00Z", // klokka 7 om vinteren
        "2024-03-13T05:59:59Z, 2024-03-13T06:00:00Z", // rett før
        "2024-03-13T20:00:00Z, 2024-03-14T06:00:00Z", // klokka 21: det er stengt
        "2024-03-13T23:30:00Z, 2024-03-14T06:00:00Z", // etter midnatt i Norge
        "2024-03-16T21:00:00Z, 2024-03-18T06:00:00Z", // lørdag kveld: søndag er helligdag
        "2024-03-27T20:30:00Z, 2024-03-30T06:00:00Z", // før skjærtorsdag: påskeaften er ingen helligdag
        "2024-03-30T20:30:00Z, 2024-04-02T05:00:00Z", // påske, og sommertid imens
        "2024-05-16T19:00:00Z, 2024-05-18T05:00:00Z", // 17. mai
        "2024-12-24T21:00:00Z, 2024-12-27T06:00:00Z" // jul
    })
    void ingenting_sendes_om_natta_og_på_helligdager(Instant naa, Instant tidligst) {
        assertThat(DAGTID.tidligst(naa)).isEqualTo(tidligst);
    }

    @Test
    void den_som_ikke_har_sagt_noe_får_det_når_som_helst() {
        var sistIDognet = Instant.parse("2024-03-30T22:59:59.999999999Z");

        assertThat(ALLTID.tidligst(sistIDognet)).isEqualTo(sistIDognet);
    }

    @Test
    void en_mottaker_som_stenger_før_den_åpner_er_feil_innstilt() {
        assertThatThrownBy(() -> new Apningstid(LocalTime.of(21, 0), LocalTime.of(7, 0), Helligdager::er))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01",
        "2024-03-28",
        "2024-03-29",
        "2024-03-31",
        "2024-04-01",
        "2024-05-01",
        "2024-05-09",
        "2024-05-17",
        "2024-05-20",
        "2024-12-25",
        "2024-12-26"
    })
    void helligdagene_i_2024(LocalDate dag) {
        assertThat(Helligdager.er(dag)).isTrue();
    }
}
