package no.sykefravaer.systemtest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.systemtest.system.Emnene.kvittert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Nett;
import no.sykefravaer.systemtest.system.Part;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Personregister;
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
    private static final String NAVN = "Lekkasjeberg";
    private static final String DIAGNOSE = "F43.2-kanari";
    private static final String BEGRUNNELSE = "kanaribegrunnelse";
    private static final String GRUNN = "MEDISINSKE_GRUNNER";

    private final Personident ident = Personer.ny();
    private final Personident annen = Personer.ny();
    private final Orgnummer arbeidsgiver = Personer.nyVirksomhet();
    private final List<String> feilsvar = new ArrayList<>();
    private final Systemet systemet;
    private final Klient klient;
    private final Emnene emnene;

    LekkasjeTest(Systemet systemet) {
        this.systemet = systemet;
        this.klient = new Klient(systemet);
        this.emnene = new Emnene(systemet);
    }

    @BeforeAll
    void alt_er_sendt_inn_på_alle_måter() {
        var sykmelding = Sykmelding.sendt(ident, arbeidsgiver, I_DAG.minusDays(60), I_DAG.plusDays(30));
        new Personregister(systemet).heter(ident, NAVN, Sykmelding.KONTOR);
        klient.send(sykmelding);
        klient.send(Sykmelding.sendt(annen, Personer.nyVirksomhet(), I_DAG.minusDays(60), I_DAG.plusDays(30)));
        new Sak(klient, annen).ventTil(alle -> alle.size() > 3);
        new Sak(klient, ident).ventTil(alle -> alle.size() > 3);
        var databasene = new Databasene(systemet);
        var unntak = databasene
                .milepael(
                        "select m.id, m.versjon from milepael m join person p on p.id = m.person_id where "
                                + "p.personident = ? and regel = 'AKTIVITETSKRAV'",
                        ident.verdi())
                .getFirst()
                .split(" \\| ");
        var innhold =
                "{\"versjon\":%s,\"arsak\":\"%s\",\"begrunnelse\":\"%s\"}".formatted(unntak[1], GRUNN, BEGRUNNELSE);
        assertThat(klient.gjor(unntak[0], "unntak", innhold).status()).isEqualTo(200);
        sendUgyldig(sykmelding, unntak[0]);
        sendGift();
    }

    @AfterAll
    void lukk() {
        emnene.close();
    }

    @Test
    void ingen_logg_har_noe_av_det_heller_ikke_databasens() throws IOException {
        var logger = new ArrayList<>(systemet.mappe().logger());
        logger.add(systemet.mappe().rot().resolve("database").resolve("server.log"));

        assertThat(logger).hasSizeGreaterThan(6);
        for (var logg : logger) {
            assertThat(treff(Files.readString(logg), ident.verdi(), NAVN, DIAGNOSE, BEGRUNNELSE))
                    .as(logg.getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    void ingen_måling_har_noe_av_det() {
        var alle = Stream.of("SYKMELDING_URL", "MILEPAEL_URL", "VARSLING_URL")
                .map(en -> Nett.get(systemet.adresse(en) + "/internal/metrics", null)
                        .tekst())
                .toList();

        assertThat(alle)
                .allSatisfy(en -> assertThat(treff(en, ident.verdi(), NAVN, DIAGNOSE, BEGRUNNELSE))
                        .isEmpty());
    }

    @Test
    void ingen_nøkkel_og_intet_hode_på_kafka_har_noe_av_det_og_ingen_post_en_diagnose_eller_begrunnelse() {
        var poster = emnene.alt(List.of(Emner.SYKMELDING, Emner.SYKMELDING_TOMBSTONE, Emner.MILEPAEL));

        assertThat(poster).hasSizeGreaterThan(5).allSatisfy(post -> {
            assertThat(treff(post.utenpaa(), ident.verdi(), NAVN, DIAGNOSE, BEGRUNNELSE))
                    .isEmpty();
            assertThat(treff(post.innhold(), DIAGNOSE, BEGRUNNELSE, GRUNN)).isEmpty();
        });
    }

    @Test
    void intet_feilsvar_gjentar_det() {
        assertThat(feilsvar)
                .hasSizeGreaterThan(4)
                .allSatisfy(svar -> assertThat(treff(svar, ident.verdi(), NAVN, DIAGNOSE, BEGRUNNELSE))
                        .isEmpty());
    }

    @Test
    void ingen_mottaker_får_grunnen_og_ingen_andre_enn_hennes_egne_får_vite_hvem_hun_er() {
        await().atMost(FRIST)
                .until(() -> klient.mottattAv("virksomhetsnummer", arbeidsgiver.verdi())
                                .size()
                        > 1);

        assertThat(klient.alt())
                .allSatisfy(en -> assertThat(treff(en.toString(), DIAGNOSE, BEGRUNNELSE, GRUNN))
                        .isEmpty());
        assertThat(klient.alt())
                .filteredOn(en -> !tilHenneSelv(en))
                .isNotEmpty()
                .allSatisfy(en ->
                        assertThat(treff(en.toString(), ident.verdi(), NAVN)).isEmpty());
        assertThat(treff(Part.arbeidsgiver(systemet, arbeidsgiver).hent().toString(), DIAGNOSE, BEGRUNNELSE, GRUNN))
                .isEmpty();
    }

    private boolean tilHenneSelv(JsonNode oppgave) {
        var innhold = oppgave.path("innhold");
        return arbeidsgiver.verdi().equals(innhold.path("virksomhetsnummer").asText())
                || Sykmelding.SYKMELDER.verdi().equals(innhold.path("hpr").asText());
    }

    /** Ingenting av dette tas imot. */
    private void sendUgyldig(Sykmelding sykmelding, String milepaelId) {
        var god = sykmelding.json();
        Stream.of(
                        god.replace("\"id\"", "\"diagnose\":\"" + DIAGNOSE + "\",\"id\""),
                        god.replace("\"SENDT\"", "\"" + NAVN + "\""),
                        god.replace("\"fnr\":\"", "\"fnr\":\"" + NAVN),
                        god.replace(I_DAG.minusDays(60).toString(), ident.verdi()),
                        god.substring(0, god.length() - 2))
                .map(klient::post)
                .forEach(this::avvist);
        avvist(klient.gjor(milepaelId, "unntak", "{\"versjon\":1,\"arsak\":\"" + NAVN + "\",\"begrunnelse\":7}"));
        avvist(klient.gjor(ident.verdi(), "unntak", "{}"));
        avvist(klient.krever(NAVN, ident));
    }

    private void avvist(Nett.Svar svar) {
        assertThat(svar.status()).isBetween(400, 499);
        feilsvar.add(svar.tekst());
    }

    /** Uleselig, og nektet av databasen fordi det har et NUL-tegn; begge havner i feilkøen. */
    private void sendGift() {
        var uleselig = "{\"personident\":\"" + ident.verdi() + "\",\"navn\":\"" + NAVN + "\",";
        kvittert(emnene.send(Emner.SYKMELDING, emnene.nokkel(ident), uleselig.getBytes(UTF_8)));
        kvittert(emnene.sendUtenAaVente(Testhendelser.mottatt(ident, "epj\u0000" + NAVN)));
        await().atMost(FRIST).until(() -> emnene.ulest("milepael-service", Emner.SYKMELDING) == 0);
    }

    private static List<String> treff(String tekst, String... kanarifugler) {
        return Stream.of(kanarifugler).filter(tekst::contains).toList();
    }
}
