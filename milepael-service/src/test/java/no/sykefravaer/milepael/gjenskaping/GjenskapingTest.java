package no.sykefravaer.milepael.gjenskaping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Arkivet er her de samme tabellene i et annet skjema i samme database. */
@MedKafkaOgDatabase
class GjenskapingTest {

    static final int PERSONER = 40;
    static final int NOEN = 4;
    static final List<String> TABELLER = List.of(
            "person",
            "fakta",
            "tilfelle",
            "milepael",
            "forfall",
            "ventende_tombstone",
            "milepael_historikk",
            "bestilling",
            "notat",
            "navfaktum",
            "omregning");

    @Inject
    LiteAar aar;

    @Inject
    Gjenskaping gjenskaping;

    @Inject
    Sammenligning sammenligning;

    @Inject
    Bildet bildet;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String bruker;

    @ConfigProperty(name = "quarkus.datasource.password")
    String passord;

    final List<String> sagt = new ArrayList<>();

    @Test
    void et_år_med_rettelser_uttak_nye_numre_og_slettinger_gjenskapt_er_det_som_var_og_ingenting_sendes_frø_31()
            throws Exception {
        arkiver(31, PERSONER);
        var levd = bildet.alt();
        bildet.tom();

        try (var arkiv = arkiv()) {
            gjenskaping.kjor(arkiv, LiteAar.SLUTT, 2, sagt::add);

            assertThat(bildet.les("select count(*) from utboks")).containsExactly("0");
            assertThat(bildet.alt()).hasSizeGreaterThan(20 * PERSONER).isEqualTo(levd);
            assertThat(sammenligning.erLikt(arkiv.base(), sagt::add))
                    .as("%s", sagt)
                    .isTrue();
        }
    }

    @Test
    void året_har_det_prøven_skal_prøve_frø_31() throws Exception {
        arkiver(31, PERSONER);

        assertThat(bildet.les("select distinct status from milepael"))
                .contains("PLANLAGT", "AKTIV", "BORTFALT", "IKKE_AKTUELL");
        assertThat(bildet.les("select distinct utfall from fakta where utfall is not null"))
                .hasSizeGreaterThan(3);
        assertThat(bildet.les("select person_id from person_alias group by 1 having count(*) > 1"))
                .hasSize(3);
        assertThat(bildet.les("select dokument_id from ventende_tombstone")).containsExactly("aldri-sendt");
    }

    @Test
    void en_database_som_ikke_er_tom_røres_ikke() throws Exception {
        arkiver(32, NOEN);
        var levd = bildet.alt();

        try (var arkiv = arkiv()) {
            assertThatThrownBy(() -> gjenskaping.kjor(arkiv, LiteAar.SLUTT, 1, sagt::add))
                    .isInstanceOf(Avbrudd.class)
                    .hasMessageContaining("er ikke tom");
        }
        assertThat(bildet.alt()).isEqualTo(levd);
    }

    @Test
    void det_personer_har_bestemt_kan_ikke_regnes_ut_av_fakta_og_ingenting_skrives() throws Exception {
        arkiver(33, NOEN);
        bildet.tom();
        utfor("insert into arkiv.notat select gen_random_uuid(), gen_random_uuid(), 'tekst', 'Z990123', now()");

        try (var arkiv = arkiv()) {
            assertThatThrownBy(() -> gjenskaping.kjor(arkiv, LiteAar.SLUTT, 1, sagt::add))
                    .isInstanceOf(Avbrudd.class)
                    .hasMessageContaining("1 notater");
        }
        assertThat(bildet.alt()).isEmpty();
    }

    @Test
    void et_faktum_som_ikke_lar_seg_lese_stanser_alt_og_innholdet_nevnes_ikke() throws Exception {
        arkiver(34, NOEN);
        bildet.tom();
        utfor("update arkiv.fakta set hendelse = '{\"hemmelig\":1}' where lopenummer % 50 = 7");

        try (var arkiv = arkiv()) {
            assertThatThrownBy(() -> gjenskaping.kjor(arkiv, LiteAar.SLUTT, 2, sagt::add))
                    .hasMessageNotContaining("hemmelig");
        }
    }

    @Test
    void én_endret_rad_i_arkivet_er_et_avvik_som_vises_uten_identnummer() throws Exception {
        arkiver(35, NOEN);
        utfor("""
                update arkiv.milepael set versjon = versjon + 1
                where id = (select id from arkiv.milepael order by id limit 1)""");

        try (var arkiv = arkiv()) {
            assertThat(sammenligning.erLikt(arkiv.base(), sagt::add)).isFalse();
        }
        assertThat(sagt).anyMatch(linje -> linje.startsWith("milepaeler: ") && linje.contains("2 avvik"));
        assertThat(sagt).anyMatch(linje -> linje.startsWith("mangler: h1"));
        assertThat(sagt).noneMatch(linje -> linje.matches(".*\\b[89]\\d{10}\\b.*"));
    }

    private void arkiver(long fro, int personer) throws SQLException {
        bildet.tom();
        aar.lev(fro, personer);
        utfor("drop schema if exists arkiv cascade");
        utfor("create schema arkiv");
        for (var tabell : TABELLER) {
            utfor("create table arkiv.%s as select * from public.%s".formatted(tabell, tabell));
        }
    }

    private Arkiv arkiv() throws SQLException {
        return Arkiv.apne(url + (url.contains("?") ? "&" : "?") + "currentSchema=arkiv", bruker, passord);
    }

    private void utfor(String sql) throws SQLException {
        try (var base = database.getConnection();
                var setning = base.createStatement()) {
            setning.execute(sql);
        }
    }
}
