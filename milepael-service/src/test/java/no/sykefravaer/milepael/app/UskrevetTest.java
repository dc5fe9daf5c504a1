package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.Mottaker;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.StengtUtboks;
import no.sykefravaer.milepael.Utgang;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** En aktivering ligger i utboksen uten teksten sin. Det som sendes, er det som ble bestemt. */
@MedKafkaOgDatabase
class UskrevetTest {

    static final LocalDate START = LocalDate.of(2030, 3, 4);
    static final LocalDate DAGEN = START.plusDays(42);
    static final Personident KARI = new Personident("04850000101");

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    AktiverForfalte aktiver;

    @Inject
    StengtUtboks utboks;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    @BeforeEach
    void en_sykmeldt_i_sytti_dager() {
        bildet.tom();
        prove.mottar(
                den(START).om(KARI).person("0315", null), den(START).om(KARI).sendt("s-1", START, START.plusDays(69)));
        aktiver.til(DAGEN.minusDays(1));
    }

    @Test
    void får_personen_et_annet_kontor_før_den_er_sendt_går_den_til_kontoret_hun_hadde() throws Exception {
        try (var utgang = new Utgang(megler, json, bildet)) {
            utboks.mens(() -> {
                aktiver.til(DAGEN);
                assertThat(uskrevne()).hasSize(1);
                prove.mottar(den(DAGEN).om(KARI).person("1719", null));
                assertThat(uskrevne()).isEmpty();
            });
            assertThat(kontorer(utgang)).containsExactly("0315");
        }
    }

    @Test
    void faller_plikten_bort_før_den_er_sendt_er_den_fortalt_som_aktiv_først() throws Exception {
        try (var utgang = new Utgang(megler, json, bildet)) {
            utboks.mens(() -> {
                aktiver.til(DAGEN);
                prove.mottar(den(DAGEN).om(KARI).slettet("s-1"));
            });
            assertThat(utgang.nye())
                    .filteredOn(h -> h.toString().contains(aktivitetskravet()))
                    .extracting(h -> h.getClass().getSimpleName())
                    .containsExactly("Aktivert", "Lukket");
        }
    }

    @Test
    void en_som_ikke_lar_seg_skrive_ut_parkeres_og_stanser_ingen_andre() throws Exception {
        utboks.mens(() -> {
            aktiver.til(DAGEN);
            bildet.les("update milepael set mottakere = '\"gift\"' where regel = 'AKTIVITETSKRAV' returning id");
        });
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(bildet.les("select parkert from utboks")).containsExactly("Lar seg ikke skrive ut"));
    }

    private List<String> uskrevne() {
        return bildet.les("select nr from utboks where hendelse is null");
    }

    private String aktivitetskravet() {
        return bildet.les("select id from milepael where regel = 'AKTIVITETSKRAV'")
                .getFirst();
    }

    private static List<String> kontorer(Utgang utgang) throws IOException, SQLException {
        return utgang.nye().stream()
                .filter(Aktivert.class::isInstance)
                .flatMap(hendelse -> ((Aktivert) hendelse).mottakere().stream())
                .filter(mottaker -> mottaker.rolle() == Mottaker.Rolle.NAV)
                .map(Mottaker::enhet)
                .toList();
    }
}
