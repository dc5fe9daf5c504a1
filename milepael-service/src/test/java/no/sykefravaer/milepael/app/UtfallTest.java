package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.junit.jupiter.api.Test;

/** Utfallet lagres ved siden av faktumet. */
@MedKafkaOgDatabase
class UtfallTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Test
    void utfallet_lagres_sammen_med_faktumet() {
        var dag1 = dor("03850000101", 1);
        var dag2 = dor("03850000101", 2);

        prove.mottar(
                dag1.person("0315", null),
                dag1.sendt("u-1", START, START.plusDays(20)),
                dag2.sendt("u-1", START, START.plusDays(30)));

        assertThat(utfall("03850000101")).containsExactly("null | null", "u-1 | ANVENDT", "u-1 | KONFLIKT");
    }

    @Test
    void et_faktum_som_kommer_sent_endrer_det_lagrede_utfallet() {
        prove.mottar(dor("03850000202", 2).sendt("u-2", START, START.plusDays(30)));

        prove.mottar(dor("03850000202", 1).sendt("u-2", START, START.plusDays(20)));

        assertThat(utfall("03850000202")).containsExactly("u-2 | KONFLIKT", "u-2 | ANVENDT");
    }

    @Test
    void en_erstatning_uten_versjon_er_nyere_enn_det_som_var_lagret_også_når_alt_regnes_på_nytt() {
        var dag1 = dor("03850000303", 1);
        prove.mottar(dor("03850000303", 9).sendt("u-3", START, START.plusDays(30)));
        prove.mottar(dag1.erstattet(null, dag1.sendt("u-3", START, START.plusDays(20))));

        prove.mottar(dor("03850000303", 10).sendt("u-3b", START.plusDays(60), START.plusDays(70)));

        assertThat(utfall("03850000303")).containsExactly("u-3 | ANVENDT", "u-3 | ANVENDT", "u-3b | ANVENDT");
        assertThat(bildet.les("""
                select slutt from tilfelle t join person p on p.id = t.person_id
                where personident = '03850000303' order by slutt"""))
                .containsExactly(
                        START.plusDays(20).toString(), START.plusDays(70).toString());
    }

    private List<String> utfall(String ident) {
        return bildet.les("""
                select dokument_id, utfall from fakta f join person p on p.id = f.person_id
                where personident = '%s' order by lopenummer""".formatted(ident));
    }

    private static Hendelsesbygger dor(String ident, int dag) {
        return den(START.plusDays(dag)).om(new Personident(ident));
    }
}
