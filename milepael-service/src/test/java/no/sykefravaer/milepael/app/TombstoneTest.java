package no.sykefravaer.milepael.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingTombstone;
import no.sykefravaer.kontrakt.SykmeldingTombstone.Hva;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.junit.jupiter.api.Test;

/** En tombstone kjenner bare dokumentets id. */
@MedKafkaOgDatabase
class TombstoneTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Test
    void sletter_dokumentet_hos_den_som_har_det() {
        prove.mottar(dor("06850000101").sendt("t-1", START, START.plusDays(90)));

        prove.mottar(tombstone("t-1", Hva.SLETTET));

        assertThat(milepaeler("06850000101")).isNotEmpty().containsOnly("BORTFALT");
        assertThat(utfall("06850000101")).containsExactly("ANVENDT", "ANVENDT");
    }

    @Test
    void gjenåpning_lar_den_nye_stå() {
        var dor = dor("06850000202");
        prove.mottar(
                dor.sykmelding("t-2", Sykmeldingsstatus.NY, Hendelsesbygger.hel(START, START.plusDays(20))),
                dor.sendt("t-2", START, START.plusDays(40)));

        prove.mottar(tombstone("t-2", Hva.GJENAPNET));

        assertThat(bildet.les("""
                select slutt from tilfelle t join person p on p.id = t.person_id where personident = '06850000202'""")).containsExactly(START.plusDays(20).toString());
    }

    @Test
    void en_ukjent_id_venter_til_noen_sender_den_og_gir_da_aldri_noen_oppgave() {
        prove.mottar(tombstone("t-3", Hva.SLETTET));
        assertThat(venter("t-3")).isEqualTo(1);

        prove.mottar(dor("06850000303").sendt("t-3", START, START.plusDays(90)));

        assertThat(venter("t-3")).isZero();
        assertThat(utfall("06850000303")).containsExactly("ANVENDT", "ANVENDT");
        assertThat(milepaeler("06850000303")).isEmpty();
    }

    @Test
    void det_som_venter_tas_av_den_første_som_har_id_en_også_når_en_annen_har_den_i_samme_runde() {
        prove.mottar(tombstone("t-7", Hva.SLETTET));

        prove.mottar(
                dor("06850000707").sendt("t-7", START, START.plusDays(90)),
                dor("06850000808").sendt("t-7", START, START.plusDays(90)));

        assertThat(utfall("06850000707")).containsExactly("ANVENDT", "ANVENDT");
        assertThat(utfall("06850000808")).containsExactly("ANVENDT");
    }

    @Test
    void samme_id_fra_en_annen_kilde_enn_nav_røres_ikke_og_slipper_ikke_det_som_venter() {
        prove.mottar(dor("06850000404").sendtAv("epj-a").sendt("t-4", START, START.plusDays(90)));

        prove.mottar(tombstone("t-4", Hva.SLETTET));
        prove.mottar(dor("06850000404").sendtAv("epj-b").sendt("t-4", START, START.plusDays(90)));

        assertThat(venter("t-4")).isEqualTo(1);
        assertThat(milepaeler("06850000404")).contains("AKTIV").doesNotContain("BORTFALT");
    }

    @Test
    void den_samme_to_ganger_er_ett_faktum() {
        prove.mottar(dor("06850000505").sendt("t-5", START, START.plusDays(90)));

        prove.mottar(tombstone("t-5", Hva.SLETTET), tombstone("t-5", Hva.SLETTET));
        prove.mottar(tombstone("t-5", Hva.SLETTET));

        assertThat(utfall("06850000505")).hasSize(2);
    }

    @Test
    void kommer_dokumentet_og_tombstonen_samtidig_glipper_ingen_av_dem() {
        var ider = IntStream.range(0, 60).mapToObj(i -> "t-6-" + i).toList();

        var dokumenter = CompletableFuture.runAsync(() ->
                ider.forEach(id -> prove.mottar(dor("06850000606").sendt(id, START, START.plusDays(5)))));
        var slettinger = CompletableFuture.runAsync(() -> ider.forEach(id -> prove.mottar(tombstone(id, Hva.SLETTET))));
        CompletableFuture.allOf(dokumenter, slettinger).join();

        assertThat(bildet.les("select dokument_id from ventende_tombstone where dokument_id like 't-6-%'"))
                .isEmpty();
        assertThat(utfall("06850000606")).hasSize(120).containsOnly("ANVENDT");
    }

    private List<String> utfall(String ident) {
        return bildet.les("""
                select utfall from fakta f join person p on p.id = f.person_id where personident = '%s'""".formatted(ident));
    }

    private List<String> milepaeler(String ident) {
        return bildet.les("""
                select status from milepael m join person p on p.id = m.person_id where personident = '%s'""".formatted(ident));
    }

    private int venter(String id) {
        return bildet.les("select posisjon from ventende_tombstone where dokument_id = '%s'".formatted(id))
                .size();
    }

    private static SykmeldingTombstone tombstone(String id, Hva hva) {
        var tid = Instant.parse("2026-06-01T08:00:00Z");
        return new SykmeldingTombstone(UUID.nameUUIDFromBytes(id.getBytes(UTF_8)), "nav", id, hva, tid, tid);
    }

    private static Hendelsesbygger dor(String ident) {
        return den(START.plusDays(60)).sendtAv("nav").om(new Personident(ident));
    }
}
