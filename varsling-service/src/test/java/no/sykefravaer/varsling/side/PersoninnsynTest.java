package no.sykefravaer.varsling.side;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static no.sykefravaer.varsling.Hendelser.I_DAG;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.db.Innsynsrader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Helt
class PersoninnsynTest extends Varslingsproeve {

    final String kontor = nyttHpr();

    @Inject
    Innsynsrader innsyn;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void personen_har_fortrolig_adresse() {
        new Kjernen(mottakere).svarer("AKTIV", "");
        verden.send(oppdatert(person, 1, kontor, Adressebeskyttelse.FORTROLIG, false));
        verden.send(aktivert(person, milepael, 1, I_DAG.plusDays(3), NAV));
        verden.oppgave(milepael, "NAV");
    }

    @Test
    void den_som_ikke_får_se_føres_likevel_med_det_som_skulle_til() {
        Nettleser.veileder(port, kontor).les("/personer/" + person);

        assertThat(loggen()).containsExactly("veileder Z990199 " + kontor + " FORTROLIG PERSONSIDE t");
    }

    @Test
    void det_kjernen_svarer_på_fører_kjernen() {
        Nettleser.veileder(port, kontor, "FORTROLIG").les("/personer/" + person);

        assertThat(loggen()).isEmpty();
    }

    @Test
    void svarer_ikke_kjernen_er_det_vi_viser_ført_her() {
        mottakere.kjernen().register(get("/api/v1/tidslinje").willReturn(serviceUnavailable()));

        Nettleser.veileder(port, kontor, "FORTROLIG").les("/personer/" + person);

        assertThat(innsyn.andres(person, Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(fort -> assertThat(fort.rad().avvist()).isFalse());
    }

    @Test
    void en_rad_kan_ikke_endres_eller_slettes() {
        Nettleser.veileder(port, kontor).les("/personer/" + person);

        for (var setning :
                List.of("delete from innsynslogg", "truncate innsynslogg", "update innsynslogg set avvist = false")) {
            assertThatThrownBy(() -> verden.les(setning))
                    .rootCause()
                    .hasMessageContaining("innsynsloggen kan bare legges til");
        }
    }

    private List<String> loggen() {
        return verden.les(
                "select concat_ws(' ', rolle, utforer, rettighet, hva, avvist) from innsynslogg where person_id = ?",
                person);
    }
}
