package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Slettet;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Mottatt;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Sak;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Oppgaver lukkes fra begge ender: når de er gjort, og når grunnen til dem er borte. */
@Order(3)
@ExtendWith(MedSystemet.class)
class LukkingTest {

    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final int OPPGAVER = 6;

    private final Klient klient;
    private final Databasene databasene;
    private final Emnene emnene;
    private final Sak sak;
    private final Sykmelding sykmelding;

    LukkingTest(Systemet systemet) {
        klient = new Klient(systemet);
        databasene = new Databasene(systemet);
        emnene = new Emnene(systemet);
        sak = new Sak(klient, Personer.ny());
        sykmelding = Sykmelding.sendt(sak.ident(), Personer.nyVirksomhet(), I_DAG.minusDays(60), I_DAG.plusDays(30));
    }

    @AfterEach
    void lukk() {
        emnene.close();
    }

    @Test
    void utført_av_veilederen_lukker_oppgaven_hos_nav_og_hos_sykmelder() {
        klient.send(sykmelding);
        sak.ventPaa(OPPGAVER);
        var oppgave = sak.oppgave("AKTIVITETSKRAV", "NAV");

        var svar =
                klient.utfort(oppgave.get("id").asText(), oppgave.get("versjon").asInt());

        assertThat(svar.status()).isEqualTo(202);
        komTilRo();
        assertThat(sak.mottatt("AKTIVITETSKRAV"))
                .extracting(Mottatt::rolle, Mottatt::status)
                .containsExactlyInAnyOrder(tuple("NAV", "FERDIGSTILT"), tuple("SYKMELDER", "UTFOERT"));
    }

    @Test
    void en_slettet_sykmelding_lukker_oppgavene_med_en_nøytral_grunn() {
        klient.send(sykmelding);
        sak.ventPaa(OPPGAVER);

        emnene.send(slettet());

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
    void et_møte_nav_kaller_inn_til_gir_arbeidsgiver_tid_og_sted_og_trekkes_når_det_avlyses() {
        klient.send(sykmelding);
        sak.ventPaa(OPPGAVER);
        var motet = klient.krever("DIALOGMOTE_2", sak.ident())
                .json()
                .get("milepaelId")
                .asText();
        var tidspunkt = I_DAG.plusDays(28) + "T10:00";

        klient.gjor(
                motet,
                "mote/innkalling",
                "{\"versjon\":1,\"tidspunkt\":\"%s\",\"sted\":\"DIGITALT\"}".formatted(tidspunkt));
        komTilRo();
        assertThat(sak.mottatt("MOTEINNKALLING"))
                .singleElement()
                .satisfies(oppgave -> assertThat(oppgave.tekst()).contains("kl. 10.00, digitalt"))
                .extracting(Mottatt::frist)
                .isEqualTo(I_DAG.plusDays(28));

        klient.gjor(motet, "mote/avlysning", "{\"versjon\":2}");
        komTilRo();
        assertThat(sak.mottatt("MOTEINNKALLING")).extracting(Mottatt::status).containsExactly("UTGAATT");
        assertThat(sak.mottatt("OPPDATERT_PLAN")).extracting(Mottatt::status).containsExactly("UTGAATT");
    }

    private void komTilRo() {
        new Ro(databasene, emnene).vent(List.of(sak.ident()));
    }

    private Slettet slettet() {
        return new Slettet(UUID.randomUUID(), Klient.KILDE, sak.ident(), sykmelding.id(), Instant.now(), Instant.now());
    }
}
