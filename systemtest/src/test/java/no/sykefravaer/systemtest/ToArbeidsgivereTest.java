package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Part;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Sak;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** En arbeidsgiver som kommer til i uke 20, har sin egen frist, og ser ingenting av den første; og ingen av dem grunnene. */
@Order(4)
@ExtendWith(MedSystemet.class)
class ToArbeidsgivereTest {

    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final LocalDate FORSTE_DAG = I_DAG.minusDays(160);
    private static final LocalDate I_UKE_20 = FORSTE_DAG.plusWeeks(20);
    private static final LocalDate FRISTEN_HOS_DEN_ANDRE = I_UKE_20.plusDays(27);
    private static final String KANARI = "kanarifugl i gruva";

    private final Systemet systemet;
    private final Klient klient;
    private final Sak sak;
    private final Orgnummer forste = Personer.nyVirksomhet();
    private final Orgnummer andre = Personer.nyVirksomhet();
    private final Emnene emnene;

    ToArbeidsgivereTest(Systemet systemet) {
        this.systemet = systemet;
        this.klient = new Klient(systemet);
        this.sak = new Sak(klient, Personer.ny());
        this.emnene = new Emnene(systemet);
    }

    @BeforeEach
    void to_arbeidsgivere_den_andre_fra_uke_20() {
        klient.send(Sykmelding.sendt(sak.ident(), forste, FORSTE_DAG, I_DAG.plusDays(30)));
        klient.send(Sykmelding.sendt(sak.ident(), andre, I_UKE_20, I_DAG.plusDays(30)));
        komTilRo();
    }

    @AfterEach
    void lukk() {
        emnene.close();
    }

    @Test
    void den_andre_har_en_frist_som_regnes_fra_dagen_hun_kom() {
        var planen = den(Part.arbeidsgiver(systemet, andre).hent(), "OPPFOLGINGSPLAN");

        assertThat(planen.get("frist").asText()).isEqualTo(FRISTEN_HOS_DEN_ANDRE.toString());
        assertThat(planen.get("hvorfor").asText())
                .startsWith("Fraværet hos dere begynte ")
                .contains("4 uker er omme");
    }

    @Test
    void ingenting_den_andre_kan_lese_røper_den_første() {
        var part = Part.arbeidsgiver(systemet, andre);
        var lest = String.join(
                "\n",
                part.hent().toString(),
                part.liste(),
                klient.mottattAv("virksomhetsnummer", andre.verdi()).toString());

        assertThat(lest)
                .contains(andre.verdi(), FRISTEN_HOS_DEN_ANDRE.toString())
                .doesNotContain(forste.verdi())
                .doesNotContain(FORSTE_DAG.toString(), FORSTE_DAG.plusDays(27).toString());
    }

    @Test
    void hendelsen_om_den_andres_plikt_nevner_ikke_den_første() {
        var planen = den(Part.arbeidsgiver(systemet, andre).hent(), "OPPFOLGINGSPLAN");
        var personId = sak.oppgaver().getFirst().get("personId").asText();

        var fortalt = emnene.fortaltOm(personId).stream()
                .filter(hendelse -> hendelse.contains(andre.verdi()) && hendelse.contains("OPPFOLGINGSPLAN"))
                .toList();

        assertThat(fortalt)
                .isNotEmpty()
                .allSatisfy(hendelse -> assertThat(hendelse)
                        .contains(planen.get("frist").asText())
                        .doesNotContain(forste.verdi(), FORSTE_DAG.toString()));
    }

    @Test
    void grunnen_til_et_unntak_når_aldri_en_arbeidsgiver_eller_sykmelder() {
        var kravet = sak.oppgave("AKTIVITETSKRAV", "NAV");
        var svar = klient.gjor(
                kravet.get("milepaelId").asText(),
                "unntak",
                "{\"versjon\":%d,\"arsak\":\"MEDISINSKE_GRUNNER\",\"begrunnelse\":\"%s\"}"
                        .formatted(kravet.get("versjon").asInt(), KANARI));
        assertThat(svar.status()).isEqualTo(200);
        komTilRo();

        var lest = new StringBuilder(klient.alt().toString());
        for (var part : List.of(
                Part.arbeidsgiver(systemet, forste),
                Part.arbeidsgiver(systemet, andre),
                Part.sykmelder(systemet, Sykmelding.SYKMELDER))) {
            lest.append(part.hent()).append(part.liste());
        }
        assertThat(lest).contains(sak.ident().verdi()).doesNotContain("MEDISINSK", KANARI, "UNNTAK");
    }

    private void komTilRo() {
        new Ro(new Databasene(systemet), emnene).vent(List.of(sak.ident()));
    }

    private JsonNode den(List<JsonNode> oppgaver, String regel) {
        return oppgaver.stream()
                .filter(oppgave -> regel.equals(oppgave.get("regel").asText()))
                .findFirst()
                .orElseThrow();
    }
}
