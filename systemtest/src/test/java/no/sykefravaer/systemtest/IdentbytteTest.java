package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import no.sykefravaer.systemtest.system.Kildesystem;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Mottatt;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Personregister;
import no.sykefravaer.systemtest.system.Sak;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Et nytt nummer når helt fram til mottakerne, og det som siden kommer på det gamle, finner fram. */
@Order(10)
@ExtendWith(MedSystemet.class)
class IdentbytteTest {

    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final LocalDate SLUTT = I_DAG.plusDays(30);
    private static final int OPPGAVER_OG_MELDINGER = 6;
    private static final int OPPGAVER = 4;
    private static final Duration FRIST = Duration.ofSeconds(20);

    private final Klient klient;
    private final Kildesystem kilde;
    private final Personregister register;
    private final Sak gammelt;
    private final Sak nytt;

    IdentbytteTest(Systemet systemet) {
        klient = new Klient(systemet);
        kilde = new Kildesystem(systemet, "epj-a");
        register = new Personregister(systemet);
        gammelt = new Sak(klient, Personer.ny());
        nytt = new Sak(klient, Personer.ny());
    }

    @Test
    void de_samme_oppgavene_får_det_nye_nummeret_og_det_som_kommer_på_det_gamle_er_hennes() {
        var sykmelding = Sykmelding.sendt(gammelt.ident(), Personer.nyVirksomhet(), I_DAG.minusDays(60), SLUTT);
        kilde.send(sykmelding);
        gammelt.ventPaa(OPPGAVER_OG_MELDINGER);
        var oppgaver = gammelt.mottatt().stream().filter(o -> o.frist() != null).toList();

        assertThat(register.byttet(gammelt.ident(), nytt.ident()).status()).isEqualTo(202);
        nytt.ventPaa(OPPGAVER);
        kilde.send(Sykmelding.sendt(
                gammelt.ident(), sykmelding.arbeidsgiver().orgnummer(), SLUTT.plusDays(1), SLUTT.plusDays(20)));

        assertThat(nytt.mottatt())
                .extracting(Mottatt::oppgaveId)
                .containsExactlyInAnyOrderElementsOf(
                        oppgaver.stream().map(Mottatt::oppgaveId).toList());
        await("forlengelsen")
                .atMost(FRIST)
                .until(() -> slutt().equals(SLUTT.plusDays(20).toString()));
    }

    private String slutt() {
        return klient.tidslinje(nytt.ident(), Sykmelding.KONTOR)
                .json()
                .at("/tilfeller/0/slutt")
                .asText();
    }
}
