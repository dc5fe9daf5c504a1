package no.sykefravaer.systemtest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.systemtest.system.Emnene.kvittert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.systemtest.lekkasje.Kanari;
import no.sykefravaer.systemtest.lekkasje.Leting;
import no.sykefravaer.systemtest.lekkasje.Leting.Funn;
import no.sykefravaer.systemtest.lekkasje.Utslipp;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Part;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Sak;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Et nummer, et navn, en diagnose og en grunn som bare finnes her, sendt inn på alle måter, og lett etter der de ikke skal være. */
@Order(Integer.MAX_VALUE - 3)
@ExtendWith(MedSystemet.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LekkasjeTest {

    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final Duration FRIST = Duration.ofSeconds(30);

    private final Systemet systemet;
    private final Klient klient;
    private final Emnene emnene;
    private Utslipp utslipp;
    private Kanari kanari;
    private Leting leting;

    LekkasjeTest(Systemet systemet) {
        this.systemet = systemet;
        this.klient = new Klient(systemet);
        this.emnene = new Emnene(systemet);
    }

    @BeforeAll
    void alt_er_sendt_inn_på_alle_måter() {
        utslipp = Utslipp.i(systemet, klient, I_DAG);
        kanari = new Kanari(Set.of(utslipp.ident().verdi()));
        leting = new Leting(systemet, klient, emnene, kanari);
        var annen = Personer.ny();
        klient.send(Sykmelding.sendt(annen, Personer.nyVirksomhet(), I_DAG.minusDays(60), I_DAG.plusDays(30)));
        new Sak(klient, annen).ventTil(alle -> alle.size() > 3);
        sendGift();
    }

    @AfterAll
    void lukk() {
        emnene.close();
    }

    @Test
    void ingen_logg_har_noe_av_det_heller_ikke_databasens() {
        intet(leting::iLoggene, 100);
    }

    @Test
    void ingen_måling_har_noe_av_det() {
        intet(leting::iMaalingene, 100);
    }

    @Test
    void ingen_nøkkel_og_intet_hode_på_kafka_har_noe_av_det() {
        intet(leting::utenpaaPostene, 5);
    }

    @Test
    void ingen_post_på_kafka_har_en_diagnose_eller_begrunnelse() {
        var poster = emnene.alt(List.of(Emner.SYKMELDING, Emner.SYKMELDING_TOMBSTONE, Emner.MILEPAEL));

        assertThat(poster)
                .hasSizeGreaterThan(5)
                .allSatisfy(post -> assertThat(Kanari.hemmeligI(post.innhold())).isEmpty());
    }

    @Test
    void driften_ser_ikke_noe_av_det_i_feilkøene() {
        intet(leting::iFeilkoene, 1);
    }

    @Test
    void intet_feilsvar_gjentar_det() {
        assertThat(utslipp.feilsvar()).hasSizeGreaterThan(4).allSatisfy(svar -> {
            assertThat(svar.status()).isBetween(400, 499);
            assertThat(kanari.i(Utslipp.sagt(svar))).isEmpty();
        });
    }

    @Test
    void ingen_mottaker_får_grunnen_og_ingen_andre_enn_hennes_egne_får_vite_hvem_hun_er() {
        await().atMost(FRIST)
                .until(() -> klient.mottattAv(
                                        "virksomhetsnummer",
                                        utslipp.arbeidsgiver().verdi())
                                .size()
                        > 1);

        intet(leting::hosMottakerne, 1);
        assertThat(klient.alt())
                .filteredOn(en -> !tilHenneSelv(en))
                .isNotEmpty()
                .allSatisfy(en -> assertThat(kanari.i(en.toString())).isEmpty());
        assertThat(Kanari.hemmeligI(Part.arbeidsgiver(systemet, utslipp.arbeidsgiver())
                        .hent()
                        .toString()))
                .isEmpty();
    }

    private static void intet(Supplier<Funn> leting, int minst) {
        var funn = leting.get();
        assertThat(funn.antall()).isGreaterThanOrEqualTo(minst);
        assertThat(funn.treff()).isEmpty();
    }

    private boolean tilHenneSelv(JsonNode oppgave) {
        var innhold = oppgave.path("innhold");
        return utslipp.arbeidsgiver()
                        .verdi()
                        .equals(innhold.path("virksomhetsnummer").asText())
                || Sykmelding.SYKMELDER.verdi().equals(innhold.path("hpr").asText());
    }

    /** Uleselig, og nektet av databasen fordi det har et NUL-tegn; begge havner i feilkøen. */
    private void sendGift() {
        var uleselig = "{\"personident\":\"" + utslipp.ident().verdi() + "\",\"navn\":\"" + Kanari.NAVN + "\",";
        kvittert(emnene.send(Emner.SYKMELDING, emnene.nokkel(utslipp.ident()), uleselig.getBytes(UTF_8)));
        kvittert(emnene.sendUtenAaVente(Testhendelser.mottatt(utslipp.ident(), "epj\u0000" + Kanari.NAVN)));
        await().atMost(FRIST).until(() -> emnene.ulest("milepael-service", Emner.SYKMELDING) == 0);
    }
}
