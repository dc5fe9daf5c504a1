package no.sykefravaer.systemtest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.nettleser.Kontor;
import no.sykefravaer.systemtest.nettleser.MedNettleser;
import no.sykefravaer.systemtest.nettleser.Nettleser;
import no.sykefravaer.systemtest.nettleser.Omvisningsbilde;
import no.sykefravaer.systemtest.nettleser.Vindu;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** De to minuttene i README: hvert skritt virker, og bildet av det er av siden slik den er. */
@Order(13)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith({MedSystemet.class, MedNettleser.class})
class OmvisningTest {

    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final int BRED = 1280;

    private final Personident sykmeldt = Personer.ny();
    private final Orgnummer virksomhet = Personer.nyVirksomhet();
    private final Systemet systemet;
    private final Nettleser nettleser;

    OmvisningTest(Systemet systemet, Nettleser nettleser) {
        this.systemet = systemet;
        this.nettleser = nettleser;
    }

    @BeforeAll
    void en_er_sykmeldt_i_tjue_uker() {
        var sykmelding = Sykmelding.sendt(sykmeldt, virksomhet, I_DAG.minusWeeks(20), I_DAG.plusWeeks(10))
                .ved(Kontor.NUMMER);
        new Klient(systemet).send(sykmelding);
        try (var emnene = new Emnene(systemet)) {
            new Ro(new Databasene(systemet), emnene).vent(List.of(sykmeldt));
        }
    }

    @Test
    void det_veilederen_ser() {
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide")) {
            vindu.gaaTil("/oppgaver?kontor=1719")
                    .kryssAv(0)
                    .kryssAv(2)
                    .kryssAv(4)
                    .tildel("Meg selv");
            vis(vindu, "/oppgaver?kontor=1719", "1-oppgaver");

            vindu.gaaTil("/oppgaver?kontor=1719&type=DIALOGMOTE_2&virksomhet=" + virksomhet.verdi());
            vindu.rader().first().locator(".navn a").click();
            new Omvisningsbilde("2-personen").krevFerskt(vindu);

            vis(vindu, "/portefolje?kontor=1719", "3-portefolje");
            vis(vindu, "/statistikk?kontor=1719", "4-statistikk");
        }
    }

    @Test
    void det_driften_ser() {
        try (var vindu = nettleser.vindu(BRED).loggInnMed("drift", "\"NAVident\":\"Z990789\"", "/drift")) {
            new Omvisningsbilde("5-drift").krevFerskt(vindu);
        }
    }

    @Test
    void det_den_sykmeldte_ser_på_nynorsk() {
        var krav = "\"pid\":\"%s\"".formatted(sykmeldt.verdi());
        try (var vindu = nettleser.vindu(BRED).loggInnMed("sykmeldt", krav, "/mitt?sprak=nn")) {
            new Omvisningsbilde("6-mitt").krevFerskt(vindu);
        }
    }

    private static void vis(Vindu vindu, String sti, String bilde) {
        new Omvisningsbilde(bilde).krevFerskt(vindu.gaaTil(sti));
    }
}
