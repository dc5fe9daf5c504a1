package no.sykefravaer.varsling.side.liste;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sykefravaer.varsling.db.Filtergruppe;
import no.sykefravaer.varsling.db.Sortering;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListevalgTest {

    static final Listevalg ALT_VALGT = new Listevalg(
            "0315",
            Omfang.MINE,
            true,
            Map.of(
                    Filtergruppe.FRIST,
                    Set.of("OVER"),
                    Filtergruppe.VIRKSOMHET,
                    Set.of("310000000"),
                    Filtergruppe.VEILEDER,
                    Set.of("Z990123")),
            Sortering.NAVN,
            true,
            100,
            3);

    @Test
    void uten_valg_gjelder_første_side_etter_frist() {
        var valg = les(new MultivaluedHashMap<>());

        assertThat(valg).isEqualTo(Listevalg.vanlig("1719"));
        assertThat(valg.adresse()).isEqualTo("/oppgaver?kontor=1719");
    }

    @Test
    void adressen_leses_tilbake_til_det_samme() {
        var parametre = new MultivaluedHashMap<String, String>();
        ALT_VALGT.parametre().forEach(parameter -> parametre.add(parameter.navn(), parameter.verdi()));

        assertThat(les(parametre)).isEqualTo(ALT_VALGT);
    }

    @Test
    void en_ny_kolonne_begynner_stigende_på_første_side() {
        var ny = ALT_VALGT.sortertEtter(Sortering.UKE);

        assertThat(ny.synkende()).isFalse();
        assertThat(ny.side()).isEqualTo(1);
        assertThat(ny.sortertEtter(Sortering.UKE).synkende()).isTrue();
        assertThat(ny.sortertEtter(Sortering.UKE).sortertEtter(Sortering.UKE).synkende())
                .isFalse();
    }

    @Test
    void et_organisasjonsnummer_kan_skrives_med_mellomrom_og_et_tomt_felt_er_ikke_et_valg() {
        var parametre = new MultivaluedHashMap<String, String>();
        parametre.put("virksomhet", List.of("", "310 000 000"));

        assertThat(les(parametre).valgt(Filtergruppe.VIRKSOMHET)).containsExactly("310000000");
    }

    @Test
    void etter_behov_er_en_rekkefølge_som_alle_andre_i_adressen() {
        assertThat(Listevalg.vanlig("1719").etterBehov().adresse()).isEqualTo("/oppgaver?kontor=1719&sorter=behov");
        assertThat(ALT_VALGT.etterBehov().etterFrist().synkende()).isFalse();
    }

    private static Listevalg les(MultivaluedMap<String, String> parametre) {
        return new Listevalgleser(parametre).les("1719");
    }
}
