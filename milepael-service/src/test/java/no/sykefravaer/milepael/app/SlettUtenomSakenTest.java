package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Det som har sin egen lagringstid, uavhengig av hvor lenge saken står. */
@MedKafkaOgDatabase
class SlettUtenomSakenTest {

    private static final Personident HUN = new Personident("04850009401");
    private static final String NYTT = "04850009498";
    private static final String UKJENT = "04850009499";

    /** En rad i hver tabell, fra 10. januar 2021; i loggene så gammel og merket slik det fylles inn. */
    private static final Map<String, String> RAD = Map.of(
            "notat",
            "insert into notat (id, person_id, tekst, utforer, tid, slettet)"
                    + " select gen_random_uuid(), id, 'x', 'Z1', now(), '2021-01-10T10:00:00Z' from person",
            "feilko",
            "insert into feilko (emne, partisjon, posisjon, opphav, arsak, forsok, lagt, forkastet, forkastet_av,"
                    + " forkastet_fordi) values ('x', 0, 1, 'LESING', 'y', 1, now(), '2021-01-10T10:00:00Z', 'Z1', 'z')",
            "postavvik",
            "insert into postavvik (emne, partisjon, posisjon, antall, registrert)"
                    + " values ('x', 0, 1, 1, '2021-01-10T10:00:00Z')",
            "navfaktum",
            "insert into navfaktum (id, personident, regel, innhold, meldt, utfall)"
                    + " values (gen_random_uuid(), '" + UKJENT
                    + "', 'AKTIVITETSKRAV', '{}', '2021-01-10T10:00:00Z', 'VENTER')",
            "innsynslogg",
            "insert into innsynslogg (tid, rolle, utforer, hva, avvist, nav_call_id)"
                    + " values (now() - interval '%s', 'veileder', 'Z990123', 'TIDSLINJE', false, '%s')",
            "driftslogg",
            "insert into driftslogg (tid, hvem, hva, gjelder)"
                    + " values (now() - interval '%s', 'Z990123', 'STANS', '%s')");

    @Inject
    SlettForeldet slett;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @BeforeEach
    void en_sak() {
        bildet.tom();
        var dor = den(LocalDate.of(2020, 1, 6)).om(HUN);
        prove.mottar(dor.sendt("s-1", LocalDate.of(2020, 1, 2), LocalDate.of(2020, 3, 2)));
    }

    @ParameterizedTest
    @CsvSource({"notat,2022-01-10", "navfaktum,2022-01-10", "feilko,2021-04-10", "postavvik,2021-03-11"})
    void det_som_er_fra_10_januar_2021_står_til_og_med_dagen_og_er_borte_dagen_etter(
            String tabell, LocalDate sisteDag) {
        bildet.gjor(RAD.get(tabell));

        slett.per(sisteDag);
        assertThat(antall(tabell)).isEqualTo("1");
        slett.per(sisteDag.plusDays(1));
        assertThat(antall(tabell)).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notat", "feilko"})
    void et_notat_som_står_og_en_post_som_venter_har_ingen_slik_dag(String tabell) {
        bildet.gjor(RAD.get(tabell));
        bildet.gjor("update " + tabell + " set " + (tabell.equals("notat") ? "slettet" : "forkastet") + " = null");

        slett.per(LocalDate.of(2024, 12, 31));

        assertThat(antall(tabell)).isEqualTo("1");
    }

    @Test
    void en_melding_fra_nav_om_en_som_har_en_sak_står_med_den_også_under_et_nummer_hun_har_hatt() {
        prove.mottar(den(LocalDate.of(2020, 1, 7)).om(new Personident(NYTT)).byttetFra(HUN));
        for (var nummer : List.of(UKJENT, HUN.verdi(), NYTT)) {
            bildet.gjor(RAD.get("navfaktum").replace(UKJENT, nummer));
        }

        slett.per(LocalDate.of(2024, 12, 31));

        assertThat(bildet.les("select personident from navfaktum order by lopenummer"))
                .containsExactly(HUN.verdi(), NYTT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"innsynslogg", "driftslogg"})
    void en_logg_slettes_når_tida_er_ute_og_basen_nekter_før_det_hva_kalenderen_enn_sier(String logg) {
        var merke = UUID.randomUUID().toString();
        bildet.gjor(RAD.get(logg).formatted("10 years 1 day", merke));
        bildet.gjor(RAD.get(logg).formatted("9 years 364 days", merke));

        slett.per(LocalDate.of(2090, 1, 1));

        assertThat(bildet.les("select 1 from " + logg + " as rad where rad::text like '%" + merke + "%'"))
                .hasSize(1);
        assertThatThrownBy(() -> bildet.gjor("delete from " + logg))
                .rootCause()
                .hasMessageContaining("kan bare legges til");
    }

    @Test
    void dokumentasjonen_sier_det_samme() throws IOException {
        assertThat(Files.readString(Path.of("../docs/lagringstid.md")))
                .contains(Stream.of(Lagringstid.values()).map(Lagringstid::rad).toList());
    }

    private String antall(String tabell) {
        return bildet.les("select count(*) from " + tabell).getFirst();
    }
}
