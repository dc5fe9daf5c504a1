package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class AktiverForfalteTest {

    static final LocalDate START = LocalDate.of(2030, 3, 4);

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    AktiverForfalte aktiver;

    @BeforeEach
    void en_sykmeldt_i_førti_dager() {
        bildet.tom();
        prove.mottar(den(START).om(new Personident("04850000101")).sendt("s-1", START, START.plusDays(39)));
    }

    @Test
    void dagen_før_skjer_ingenting() {
        aktiver.til(START.plusDays(13));

        assertThat(status()).containsExactly("OPPFOLGINGSPLAN | PLANLAGT | 1");
    }

    @Test
    void på_dagen_blir_plikten_aktiv_og_får_sin_neste_dag() {
        aktiver.til(START.plusDays(14));

        assertThat(status()).containsExactly("OPPFOLGINGSPLAN | AKTIV | 2");
        assertThat(forfall()).containsExactly(START.plusDays(39 + 16) + " | AVSLUTT");
    }

    @Test
    void en_dag_som_ble_hoppet_over_tas_igjen() {
        aktiver.til(START.plusDays(200));

        assertThat(status()).containsExactly("OPPFOLGINGSPLAN | IKKE_AKTUELL | 3");
        assertThat(forfall()).isEmpty();
    }

    @Test
    void en_person_det_ikke_går_for_stanser_ingen_andre_og_står_til_det_går() {
        for (int nr = 200; nr < 207; nr++) {
            var ident = new Personident("04850000" + nr);
            prove.mottar(den(START).om(ident).sendt("s-" + nr, START, START.plusDays(39)));
        }
        var gift = bildet.les("select id from milepael order by id offset 3 limit 1")
                .getFirst();
        bildet.les("update milepael set mottakere = '\"gift\"' where id = '" + gift + "' returning id");

        aktiver.til(START.plusDays(200));
        assertThat(status()).containsOnlyOnce("OPPFOLGINGSPLAN | PLANLAGT | 1").hasSize(8);

        bildet.les("update milepael set mottakere = '[]' where id = '" + gift + "' returning id");
        aktiver.til(START.plusDays(200));
        assertThat(status()).containsOnly("OPPFOLGINGSPLAN | IKKE_AKTUELL | 3");
    }

    private List<String> status() {
        return bildet.les("select regel, status, versjon from milepael order by regel");
    }

    private List<String> forfall() {
        return bildet.les("select dato, hva from forfall");
    }
}
