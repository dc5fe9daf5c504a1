package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Skript;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Eksemplene i {@code eksempler/} gjør det de sier, mot det ekte systemet. */
@Order(4)
@ExtendWith(MedSystemet.class)
class EksemplerTest {

    private static final Duration FRIST = Duration.ofSeconds(30);
    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final String KILDE = "rolle=kildesystem&kilde=epj-eksempel";
    private static final String HPR = "7654399";

    private final Systemet systemet;
    private final Personident fnr = Personer.ny();
    private final Orgnummer orgnummer = Personer.nyVirksomhet();

    EksemplerTest(Systemet systemet) {
        this.systemet = systemet;
    }

    @Test
    void hr_systemet_henter_det_nye_svarer_og_får_vite_at_det_er_gjort() {
        var hr = new Skript(systemet, "hr-system.sh");
        var hvem = "rolle=arbeidsgiver&orgnr=" + orgnummer.verdi();
        new Klient(systemet).send(Sykmelding.sendt(fnr, orgnummer, I_DAG.minusDays(60), I_DAG.plusDays(30)));

        var motet = ventPaa(hr, hvem, "NY", "DIALOGMOTE_1");
        assertThat(hr.kjor(hvem, "svar", motet[0], "mote-avholdt", motet[1]).linjer())
                .containsExactly("Tatt imot");

        assertThat(ventPaa(hr, hvem, "UTFOERT", "DIALOGMOTE_1")[0]).isEqualTo(motet[0]);
        assertThat(hr.kjor(hvem, "hent").linjer()).isEmpty();
    }

    @Test
    void et_svar_tjenesten_ikke_tar_sies_det_fra_om() {
        var hr = new Skript(systemet, "hr-system.sh");

        var kjort = hr.kjor(
                "rolle=arbeidsgiver&orgnr=" + orgnummer.verdi(),
                "svar",
                UUID.randomUUID().toString(),
                "mote-avholdt",
                "1");

        assertThat(kjort.sluttkode()).isEqualTo(1);
        assertThat(kjort.linjer().getFirst()).isEqualTo("Svaret var 404:");
    }

    @Test
    void journalsystemet_vurderer_sender_avstemmer_og_gjør_sykmelderens_oppgave() {
        var epj = new Skript(systemet, "epj.sh");
        var id = UUID.randomUUID().toString();

        assertThat(epj.kjor(KILDE, sykmelding("vurder", id)).linjer()).contains(I_DAG.minusDays(5) + " AKTIVITETSKRAV");
        assertThat(epj.kjor(KILDE, sykmelding("send", id)).linjer()).containsExactly("Tatt imot");
        await().atMost(FRIST)
                .until(() -> epj.kjor(KILDE, "avstem", I_DAG.toString())
                        .linjer()
                        .getFirst()
                        .startsWith("Stemmer: 1 "));

        var hvem = "rolle=sykmelder&hpr=" + HPR;
        var uttalelsen = ventPaa(epj, hvem, "NY", "AKTIVITETSKRAV");
        assertThat(epj.kjor(hvem, "svar", uttalelsen[0], "utfort", uttalelsen[1])
                        .linjer())
                .containsExactly("Tatt imot");
        ventPaa(epj, hvem, "UTFOERT", "AKTIVITETSKRAV");
    }

    @Test
    void det_nav_ikke_har_fått_oppdages_når_dagen_avstemmes() {
        var epj = new Skript(systemet, "epj.sh");
        var kilde = KILDE + "-annen";
        epj.kjor(kilde, sykmelding("send", UUID.randomUUID().toString()));

        var kjort = epj.kjor(KILDE + "-tredje", "avstem", I_DAG.toString());

        assertThat(kjort.sluttkode()).isEqualTo(1);
        assertThat(kjort.linjer().getFirst())
                .startsWith("Stemmer ikke: vi har 1 ")
                .contains("Nav har 0 ");
    }

    private String[] sykmelding(String hva, String id) {
        return new String[] {
            hva,
            id,
            fnr.verdi(),
            HPR,
            orgnummer.verdi(),
            I_DAG.minusDays(60).toString(),
            I_DAG.plusDays(30).toString()
        };
    }

    /** Henter til oppgaven er der; svaret er linjen, delt i ord. */
    private static String[] ventPaa(Skript skript, String hvem, String tilstand, String regel) {
        var linjer = new ArrayList<String>();
        await().atMost(FRIST).until(() -> {
            linjer.addAll(skript.kjor(hvem, "hent").linjer());
            return finn(linjer, tilstand, regel) != null;
        });
        return finn(linjer, tilstand, regel).split(" ");
    }

    private static String finn(List<String> linjer, String tilstand, String regel) {
        return linjer.stream()
                .filter(linje -> linje.contains(" " + tilstand + " ") && linje.endsWith(" " + regel))
                .findFirst()
                .orElse(null);
    }
}
