package no.sykefravaer.varsling.app;

import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttNummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To personer kjernen slår sammen, er én her også: ingen kopi blir igjen, og loggen over hvem som så, følger med. */
@Helt
class SammeNummerTest extends Varslingsproeve {

    final String kontor = nyttHpr();
    final UUID annen = UUID.randomUUID();
    final String nummeret = "0481" + nyttHpr(); // født i 91; kontoret i ArbeidslisteTest har dem fra 90

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void den_andre_har_en_oppgave_og_noen_har_villet_se_henne() {
        verden.send(oppdatert(person, 1, kontor), nyttNummer(annen, 1, nummeret), aktivert(annen, milepael, 1, NAV));
        verden.oppgave(milepael, "NAV");
        Verden.til(() -> finnes(person) && finnes(annen));
        Nettleser.veileder(port, kontor).les("/personer/" + annen);
        assertThat(sett(annen)).isEqualTo("1");

        verden.send(nyttNummer(person, 2, nummeret));
        Verden.til(() -> !finnes(annen));
    }

    @Test
    void loggen_oppgavene_og_veilederen_er_hos_den_som_står() {
        assertThat(sett(person)).isEqualTo("1");
        assertThat(sett(annen)).isEqualTo("0");
        assertThat(verden.les("select person_id::text from oppgave where milepael_id = ?", milepael))
                .containsExactly(person.toString());
    }

    @Test
    void en_plikt_som_er_blitt_en_annens_sier_det_samme() {
        var tredje = UUID.randomUUID();
        verden.send(oppdatert(tredje, 1, kontor), aktivert(tredje, milepael, 2, NAV));

        Verden.til(() -> !finnes(person));
        assertThat(sett(tredje)).isEqualTo("1");
    }

    @Test
    void en_gammel_hendelse_om_den_andre_gjør_dem_ikke_til_to_igjen() {
        verden.send(nyttNummer(annen, 3, nummeret));
        var siste = UUID.randomUUID();
        verden.send(annen.toString(), verden.bytes(oppdatert(siste, 1, kontor)), "spor-sist");

        Verden.til(() -> finnes(siste));
        assertThat(finnes(annen)).isFalse();
    }

    private boolean finnes(UUID hvem) {
        return !verden.les("select 1 from person where person_id = ?", hvem).isEmpty();
    }

    private String sett(UUID hvem) {
        return verden.les("select count(*) from innsynslogg where person_id = ?", hvem)
                .getFirst();
    }
}
