package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Kildesystem;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Mottatt;
import no.sykefravaer.systemtest.system.Nett.Svar;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Sak;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** En PUT erstatter det kilden har sendt under id-en, helt fram til mottakerne, og aldri det en annen har sendt. */
@Order(8)
@ExtendWith(MedSystemet.class)
class ErstatningTest {

    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final LocalDate START = I_DAG.minusDays(60);
    private static final int OPPGAVER = 6;

    private final Databasene databasene;
    private final Emnene emnene;
    private final Kildesystem epjA;
    private final Kildesystem epjB;
    private final Sak sak;
    private final Sykmelding sykmelding;

    ErstatningTest(Systemet systemet) {
        databasene = new Databasene(systemet);
        emnene = new Emnene(systemet);
        epjA = new Kildesystem(systemet, "epj-a");
        epjB = new Kildesystem(systemet, "epj-b");
        sak = new Sak(new Klient(systemet), Personer.ny());
        sykmelding = Sykmelding.sendt(sak.ident(), Personer.nyVirksomhet(), START, I_DAG.plusDays(30));
    }

    @AfterEach
    void lukk() {
        emnene.close();
    }

    @Test
    void kortet_ned_til_de_første_tjue_dagene_lukkes_oppgavene_med_en_nøytral_grunn() {
        epjA.send(sykmelding);
        sak.ventPaa(OPPGAVER);

        var svar = epjA.erstatt(sykmelding.medDager(START, START.plusDays(19)));

        assertThat(svar.status()).isEqualTo(202);
        komTilRo();
        assertThat(sak.mottatt())
                .filteredOn(oppgave -> oppgave.frist() != null)
                .extracting(Mottatt::rolle, Mottatt::status, Mottatt::grunn)
                .containsExactlyInAnyOrder(
                        tuple("ARBEIDSGIVER", "UTGAATT", "IKKE_LENGER_AKTUELL"),
                        tuple("ARBEIDSGIVER", "UTGAATT", "IKKE_LENGER_AKTUELL"),
                        tuple("SYKMELDER", "UTGAATT", "IKKE_LENGER_AKTUELL"),
                        tuple("NAV", "FERDIGSTILT", null));
    }

    @Test
    void forlenget_kommer_det_den_nå_rekker_fram_til() {
        epjA.send(sykmelding.medDager(START, START.plusDays(19)));
        komTilRo();
        var foer = sak.mottatt();

        epjA.erstatt(sykmelding);

        komTilRo();
        assertThat(foer).isEmpty();
        assertThat(sak.mottatt())
                .extracting(Mottatt::rolle)
                .containsExactlyInAnyOrder(
                        "ARBEIDSGIVER", "ARBEIDSGIVER", "SYKMELDER", "SYKMELDER", "SYKMELDER", "NAV");
    }

    @Test
    void med_en_senere_start_får_den_samme_oppgaven_en_senere_frist() {
        var start = I_DAG.minusDays(20);
        epjA.send(sykmelding.medDager(start, I_DAG.plusDays(30)));
        sak.ventPaa(2);
        var oppgave = plan();

        epjA.erstatt(sykmelding.medDager(start.plusDays(2), I_DAG.plusDays(60)));

        komTilRo();
        assertThat(oppgave.frist()).isEqualTo(start.plusDays(27));
        assertThat(plan().oppgaveId()).isEqualTo(oppgave.oppgaveId());
        assertThat(plan().frist()).isEqualTo(start.plusDays(29));
    }

    @Test
    void kilden_leser_hva_det_ble_av_det_den_sendte() {
        epjA.send(sykmelding);
        epjA.send(sykmelding.medDager(START, START.plusDays(40)));
        komTilRo();
        var iKonflikt = epjA.utfall(sykmelding).json();

        epjA.erstatt(sykmelding.medDager(START, START.plusDays(40)));

        komTilRo();
        assertThat(iKonflikt.get("utfall").asText()).isEqualTo("KONFLIKT");
        assertThat(epjA.utfall(sykmelding).json().get("utfall").asText()).isEqualTo("ANVENDT");
    }

    @Test
    void en_annen_kilde_får_404_på_id_en() {
        epjA.send(sykmelding);
        komTilRo();

        var svar = epjB.utfall(sykmelding);

        assertThat(svar.status()).isEqualTo(404);
        assertThat(epjA.utfall(sykmelding).status()).isEqualTo(200);
    }

    @Test
    void det_en_annen_kilde_gjør_med_id_en_rører_ikke_ens_egen() {
        epjA.send(sykmelding);
        sak.ventPaa(OPPGAVER);
        komTilRo();
        var utfallFoer = epjA.utfall(sykmelding);
        var oppgaverFoer = sak.mottatt();

        var svar = List.of(
                epjB.avbryt(sykmelding),
                epjB.gjenapne(sykmelding),
                epjB.erstatt(sykmelding.medDager(START, START.plusDays(19))),
                epjB.slett(sykmelding));

        assertThat(svar).extracting(Svar::status).containsOnly(202);
        komTilRo();
        assertThat(epjA.utfall(sykmelding)).isEqualTo(utfallFoer);
        assertThat(sak.mottatt()).containsExactlyInAnyOrderElementsOf(oppgaverFoer);
    }

    @Test
    void det_kilden_spør_om_på_forhånd_lagres_ikke() {
        var svar = epjA.vurder(sykmelding);

        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.json().get("helseopplysninger"))
                .extracting(h -> h.get("uke").asInt(), h -> h.get("dato").asText())
                .containsExactly(tuple(7, START.plusDays(48).toString()));
        assertThat(epjA.utfall(sykmelding).status()).isEqualTo(404);
    }

    private Mottatt plan() {
        return sak.mottatt("OPPFOLGINGSPLAN").stream()
                .filter(oppgave -> oppgave.rolle().equals("ARBEIDSGIVER"))
                .findFirst()
                .orElseThrow();
    }

    private void komTilRo() {
        new Ro(databasene, emnene).vent(List.of(sak.ident()));
    }
}
