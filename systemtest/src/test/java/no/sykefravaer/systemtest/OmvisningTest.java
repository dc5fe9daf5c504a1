package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.sykefravaer.kontrakt.Orgnummer;
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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** De to minuttene i README: hvert skritt virker, og bildet av det er av siden slik den er. */
@Order(13)
@ExtendWith({MedSystemet.class, MedNettleser.class})
class OmvisningTest {

    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final int BRED = 1280;

    private final Systemet systemet;
    private final Nettleser nettleser;

    OmvisningTest(Systemet systemet, Nettleser nettleser) {
        this.systemet = systemet;
        this.nettleser = nettleser;
    }

    @Test
    void lista_personen_og_tallene() {
        var virksomhet = sykmeldtITjueUker();
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide")) {
            vis(vindu, "/oppgaver?kontor=" + Kontor.NUMMER, "1-oppgaver");

            vindu.gaaTil("/oppgaver?kontor=1719&type=DIALOGMOTE_2&virksomhet=" + virksomhet.verdi());
            vindu.rader().first().locator(".navn a").click();
            assertThat(vindu.side().locator("main").innerText()).contains("Vurder dialogmøte 2");
            new Omvisningsbilde("2-personen").krevFerskt(vindu);

            vis(vindu, "/statistikk?kontor=" + Kontor.NUMMER, "4-statistikk");
        }
    }

    private static void vis(Vindu vindu, String sti, String bilde) {
        new Omvisningsbilde(bilde).krevFerskt(vindu.gaaTil(sti));
    }

    private Orgnummer sykmeldtITjueUker() {
        var virksomhet = Personer.nyVirksomhet();
        var sykmelding = Sykmelding.sendt(Personer.ny(), virksomhet, I_DAG.minusWeeks(20), I_DAG.plusWeeks(10))
                .ved(Kontor.NUMMER);
        new Klient(systemet).send(sykmelding);
        try (var emnene = new Emnene(systemet)) {
            new Ro(new Databasene(systemet), emnene).vent(List.of(sykmelding.fnr()));
        }
        return virksomhet;
    }
}
