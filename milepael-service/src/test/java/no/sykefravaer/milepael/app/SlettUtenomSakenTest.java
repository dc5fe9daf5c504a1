package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Det som har sin egen lagringstid, uavhengig av hvor lenge saken står. */
@MedKafkaOgDatabase
class SlettUtenomSakenTest {

    @Inject
    SlettForeldet slett;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @BeforeEach
    void en_sak_med_et_notat() {
        bildet.tom();
        var dor = den(LocalDate.of(2020, 1, 6)).om(new Personident("04850009401"));
        prove.mottar(dor.sendt("s-1", LocalDate.of(2020, 1, 2), LocalDate.of(2020, 3, 2)));
        bildet.gjor(
                "insert into notat (id, person_id, tekst, utforer, tid) select gen_random_uuid(), id, 'x', 'Z1', now()"
                        + " from person");
    }

    @Test
    void et_notat_som_er_tatt_tilbake_og_en_forkastet_post_går_ut_hver_på_sin_dag() {
        bildet.gjor("update notat set slettet = '2021-01-10T10:00:00Z'");
        bildet.gjor(
                "insert into feilko (emne, partisjon, posisjon, opphav, arsak, forsok, lagt, forkastet, forkastet_av,"
                        + " forkastet_fordi) values ('x', 0, 1, 'LESING', 'y', 1, now(), '2021-01-10T10:00:00Z', 'Z1', 'z')");

        slett.per(LocalDate.of(2021, 4, 10));
        assertThat(antall("feilko")).isEqualTo("1");
        slett.per(LocalDate.of(2021, 4, 11));
        assertThat(antall("feilko")).isEqualTo("0");
        assertThat(antall("notat")).isEqualTo("1");
        slett.per(LocalDate.of(2022, 1, 11));
        assertThat(antall("notat")).isEqualTo("0");
    }

    @Test
    void loggen_slettes_når_tida_er_ute_og_basen_nekter_før_det_hva_kalenderen_enn_sier() {
        rad("10 years 2 days");
        rad("9 years 363 days");

        slett.per(LocalDate.of(2090, 1, 1));

        assertThat(antall("innsynslogg")).isEqualTo("1");
        assertThatThrownBy(() -> bildet.gjor("delete from innsynslogg"))
                .rootCause()
                .hasMessageContaining("kan bare legges til");
    }

    @Test
    void dokumentasjonen_sier_det_samme() throws IOException {
        assertThat(Files.readString(Path.of("../docs/lagringstid.md")))
                .contains(Stream.of(Lagringstid.values()).map(Lagringstid::rad).toList());
    }

    private void rad(String alder) {
        bildet.gjor("insert into innsynslogg (tid, rolle, utforer, hva, avvist) values (now() - interval '" + alder
                + "', 'veileder', 'Z990123', 'TIDSLINJE', false)");
    }

    private String antall(String tabell) {
        return bildet.les("select count(*) from " + tabell).getFirst();
    }
}
