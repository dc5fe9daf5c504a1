package no.sykefravaer.sykmelding.dokument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mappingen i docs/nav-sykmelding.md. */
class NavleserTest extends Dokumenttest {

    private static final Instant HENDT = Instant.parse("2026-01-12T09:00:00Z");
    private static final Instant KOM = Instant.parse("2026-01-10T08:00:00Z");

    static ObjectNode navpost(String statusEvent) {
        var post = tre("""
                {"sykmelding":{"id":"nav-1","mottattTidspunkt":"2026-01-10T08:00:00Z","behandler":{"hpr":"1234567","fornavn":"L"},
                  "sykmeldingsperioder":[{"fom":"2026-01-08","tom":"2026-01-20","type":"AKTIVITET_IKKE_MULIG","reisetilskudd":false}],
                  "egenmeldt":false,"nyttFelt":{"x":1}},
                 "kafkaMetadata":{"sykmeldingId":"nav-1","timestamp":"2026-01-12T09:00:01Z","fnr":"%s","source":"user"},
                 "event":{"sykmeldingId":"nav-1","timestamp":"2026-01-12T09:00:00Z","statusEvent":"%s",
                  "arbeidsgiver":{"orgnummer":"889640782","orgNavn":"Prøve AS"},"erSvarOppdatering":false}}""".formatted(FNR, statusEvent));
        return post;
    }

    private static List<Dokument> les(ObjectNode post, Sykmeldingsstatus fraEmne) {
        return Navleser.les(post.toString().getBytes(UTF_8), fraEmne, NAA, I_DAG);
    }

    private static Sykmelding ene(ObjectNode post, Sykmeldingsstatus fraEmne) {
        return (Sykmelding) les(post, fraEmne).getFirst();
    }

    @Test
    void en_sendt_har_arbeidsgiver_og_hendelsens_tid() {
        var lest = ene(navpost("SENDT"), null);

        assertThat(lest.id()).isEqualTo("nav-1");
        assertThat(lest.fnr().verdi()).isEqualTo(FNR);
        assertThat(lest.status()).isEqualTo(Sykmeldingsstatus.SENDT);
        assertThat(lest.mottatt()).isEqualTo(HENDT);
        assertThat(lest.arbeidsgiver().orgnummer().verdi()).isEqualTo("889640782");
        assertThat(lest.behandler().hpr().verdi()).isEqualTo("1234567");
        assertThat(lest.perioder())
                .containsExactly(new Sykmeldingsperiode(
                        LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 20), Type.INGEN_AKTIVITET, null, null, null));
    }

    @Test
    void en_bekreftet_har_ingen_arbeidsgiver() {
        var lest = ene(navpost("BEKREFTET"), null);

        assertThat(lest.status()).isEqualTo(Sykmeldingsstatus.BEKREFTET);
        assertThat(lest.arbeidsgiver()).isNull();
    }

    @Test
    void uten_event_er_den_ny_fra_den_kom() {
        var lest = ene(med(navpost("SENDT"), post -> post.remove("event")), Sykmeldingsstatus.NY);

        assertThat(lest.status()).isEqualTo(Sykmeldingsstatus.NY);
        assertThat(lest.mottatt()).isEqualTo(KOM);
    }

    @ParameterizedTest
    @CsvSource({"AVBRUTT, AVBRUTT", "UTGATT, AVBRUTT", "SLETTET, SLETTET"})
    void det_som_tas_ut_hos_nav_tas_ut_hos_oss(String statusEvent, Uttak.Slag slag) {
        var lest = (Uttak) les(navpost(statusEvent), null).getFirst();

        assertThat(lest.slag()).isEqualTo(slag);
        assertThat(lest.mottatt()).isEqualTo(HENDT);
        assertThat(lest.id()).isEqualTo("nav-1");
    }

    @Test
    void åpen_da_den_kom_er_ny() {
        var lest =
                les(med(navpost("APEN"), p -> p.withObject("/event").put("timestamp", "2026-01-10T08:00:00Z")), null);

        assertThat(lest)
                .singleElement()
                .isInstanceOfSatisfying(
                        Sykmelding.class, s -> assertThat(s.status()).isEqualTo(Sykmeldingsstatus.NY));
    }

    @Test
    void åpen_etter_at_den_kom_er_gjenåpnet_og_den_nye_formen_gjelder() {
        var lest = les(navpost("APEN"), Sykmeldingsstatus.SENDT);

        assertThat(lest).hasSize(2).extracting(Dokument::mottatt).containsOnly(HENDT);
        assertThat(((Sykmelding) lest.get(0)).status()).isEqualTo(Sykmeldingsstatus.NY);
        assertThat(((Uttak) lest.get(1)).slag()).isEqualTo(Uttak.Slag.GJENAPNET);
    }

    @Test
    void emnet_bestemmer_formen() {
        assertThat(ene(navpost("SENDT"), Sykmeldingsstatus.BEKREFTET).status()).isEqualTo(Sykmeldingsstatus.BEKREFTET);
    }

    @ParameterizedTest
    @CsvSource({"60, 60", "0, 0", "-10, 0", "100, 100", "120, 100"})
    void graden_ligger_i_gradert_og_holdes_mellom_0_og_100(int skrevet, int lest) {
        var post = navpost("SENDT");
        var periode = (ObjectNode) post.at("/sykmelding/sykmeldingsperioder/0");
        periode.put("type", "GRADERT").putObject("gradert").put("grad", skrevet).put("reisetilskudd", true);

        var ut = ene(post, null).perioder().getFirst();

        assertThat(ut.grad()).isEqualTo(new Grad(lest));
        assertThat(ut.reisetilskudd()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AVVENTENDE", "BEHANDLINGSDAGER", "REISETILSKUDD"})
    void de_andre_typene_heter_det_samme(Type type) {
        var post = navpost("SENDT");
        ((ObjectNode) post.at("/sykmelding/sykmeldingsperioder/0"))
                .put("type", type.name())
                .put("behandlingsdager", 3);

        assertThat(ene(post, null).perioder().getFirst().type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"[\"2026-01-07\"]", "{\"sporsmaltekst\":\"x\",\"svar\":[\"2026-01-07\"]}"})
    void egenmeldingsdagene_er_datoer_eller_et_svar_som_har_dem(String dager) {
        var post = navpost("SENDT");
        post.withObject("/event")
                .putObject("brukerSvar")
                .set("egenmeldingsdager", tre("{\"d\":" + dager + "}").get("d"));

        assertThat(ene(post, null).egenmeldingsdager()).containsExactly(LocalDate.of(2026, 1, 7));
    }

    @Test
    void alle_brudd_i_kjente_felt_på_én_gang() {
        var galt = navpost("SENDT");
        galt.withObject("/kafkaMetadata").put("fnr", "13897299815").put("sykmeldingId", "nav-2");
        galt.withObject("/event")
                .put("statusEvent", "BORTE")
                .put("timestamp", 1)
                .put("sykmeldingId", "nav-3");
        galt.withObject("/event").withObject("/arbeidsgiver").put("orgnummer", "889640783");
        galt.withObject("/sykmelding").remove("mottattTidspunkt");
        ((ObjectNode) galt.at("/sykmelding/sykmeldingsperioder/0"))
                .put("type", "GRADERT")
                .remove("tom");

        assertThat(navbrudd(galt, null))
                .containsExactlyInAnyOrder(
                        "kafkaMetadata.fnr UGYLDIG_FNR",
                        "kafkaMetadata.sykmeldingId ULIK_VERDI",
                        "event.sykmeldingId ULIK_VERDI",
                        "event.statusEvent UGYLDIG_VERDI",
                        "event.timestamp FEIL_TYPE",
                        "event.arbeidsgiver.orgnummer UGYLDIG_ORGNUMMER",
                        "sykmelding.mottattTidspunkt MANGLER",
                        "sykmelding.sykmeldingsperioder[0].tom MANGLER",
                        "sykmelding.sykmeldingsperioder[0].gradert GRAD_MANGLER");
    }

    @Test
    void en_tom_post_mangler_sykmelding_og_person_og_på_emnet_for_sendte_også_event() {
        assertThat(navbrudd(tre("{}"), null)).containsExactlyInAnyOrder("kafkaMetadata MANGLER", "sykmelding MANGLER");
        assertThat(navbrudd(tre("{}"), Sykmeldingsstatus.SENDT)).contains("event MANGLER");
    }

    private static List<String> navbrudd(ObjectNode post, Sykmeldingsstatus fraEmne) {
        return catchThrowableOfType(UgyldigDokument.class, () -> les(post, fraEmne)).brudd().stream()
                .map(brudd -> brudd.felt() + " " + brudd.kode())
                .toList();
    }
}
