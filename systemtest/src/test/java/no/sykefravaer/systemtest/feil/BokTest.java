package no.sykefravaer.systemtest.feil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hvilke frø som holdt. */
@Order(1)
class BokTest {

    private static final LocalDate DAG = LocalDate.of(2027, 12, 17);

    @TempDir
    Path mappe;

    @Test
    void et_frø_der_uhellet_ikke_skjedde_har_ikke_holdt() throws IOException {
        assertThat(bok(utfall(1, false, List.of())).holdt()).isEmpty();
        assertThat(utfall(1, false, List.of()).linje()).endsWith("\tskjedde ikke\t2027-12-17");
    }

    @Test
    void et_frø_med_avvik_har_ikke_holdt() throws IOException {
        assertThat(bok(utfall(1, true, List.of("noe"))).holdt()).isEmpty();
    }

    @Test
    void det_samme_frøet_med_et_annet_uhell_er_et_annet() throws IOException {
        var bok = bok(utfall(1, true, List.of()));

        assertThat(bok.holdt()).containsExactly(new Fro(1, new Gift()).navn());
    }

    @Test
    void en_rad_fra_før_dagen_ble_skrevet_gjelder_fremdeles() throws IOException {
        var linje = utfall(1, true, List.of()).linje();

        assertThat(bok(linje.substring(0, linje.lastIndexOf('\t'))).holdt()).containsExactly("1 gift");
    }

    private static Utfall utfall(long fro, boolean traff, List<String> avvik) {
        return new Utfall(fro, "gift", traff, 120, 30, Duration.ofSeconds(9), Duration.ofSeconds(1), avvik, DAG);
    }

    private Bok bok(Utfall utfall) throws IOException {
        return bok(utfall.linje());
    }

    private Bok bok(String linje) throws IOException {
        return Bok.les(Files.writeString(mappe.resolve("bok.tsv"), linje + "\n"));
    }
}
