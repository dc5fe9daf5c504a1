package no.sykefravaer.milepael.kafka;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.tid.Klokke;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Det Navs egne tjenester melder på emnene sine, i den formen de melder det. */
@MedKafkaOgDatabase
class NavfaktaTest {

    static final AtomicLong POSISJON = new AtomicLong();

    @Inject
    NavfaktaLytter lytter;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    Klokke klokke;

    @Test
    void en_vurdering_hos_nav_avgjør_plikten_hos_oss_og_historikken_sier_hvor_den_kom_fra() {
        sykmeldt("04850002401", 60);

        lytter.vurderinger(runde(vurdering("04850002401", UUID.randomUUID(), "UNNTAK", "MEDISINSKE_GRUNNER")));

        assertThat(milepael("04850002401", "AKTIVITETSKRAV", "status")).containsExactly("UNNTAK");
        assertThat(bildet.les("select h.utforer from milepael_historikk h join milepael m on m.id = h.milepael_id"
                        + " join person p on p.id = m.person_id where p.personident = '04850002401'"))
                .containsExactly("aktivitetskrav");
    }

    @Test
    void den_samme_vurderingen_to_ganger_gjøres_én_gang() {
        sykmeldt("04850002402", 60);
        var vurdering = vurdering("04850002402", UUID.randomUUID(), "OPPFYLT", "TILTAK");

        lytter.vurderinger(runde(vurdering, vurdering));
        lytter.vurderinger(runde(vurdering));

        assertThat(milepael("04850002402", "AKTIVITETSKRAV", "versjon")).containsExactly("2");
    }

    @Test
    void det_som_er_meldt_før_plikten_finnes_venter_på_den() {
        lytter.vurderinger(runde(vurdering("04850002403", UUID.randomUUID(), "IKKE_AKTUELL", "ANNET")));
        assertThat(utfall("04850002403")).containsExactly("VENTER");

        sykmeldt("04850002403", 60);
        lytter.vurderinger(runde(vurdering("04850002499", UUID.randomUUID(), "NY", "ANNET")));

        assertThat(milepael("04850002403", "AKTIVITETSKRAV", "status")).containsExactly("IKKE_AKTUELL");
        assertThat(utfall("04850002403")).containsExactly("ANVENDT");
    }

    @Test
    void et_møte_kalt_inn_av_nav_venter_til_dagen_uten_innkalling_fra_oss_og_avlyses_og_holdes() {
        sykmeldt("04850002404", 130);
        var mote = UUID.randomUUID();

        lytter.moter(runde(mote("04850002404", mote, "INNKALT", "2026-01-01T08:00:00Z")));
        assertThat(milepael("04850002404", "DIALOGMOTE_2", "status")).containsExactly("AVVENT");
        assertThat(milepael("04850002404", "MOTEINNKALLING", "status")).isEmpty();

        lytter.moter(runde(mote("04850002404", mote, "AVLYST", "2026-01-02T08:00:00Z")));
        assertThat(milepael("04850002404", "DIALOGMOTE_2", "status")).containsExactly("AKTIV");

        lytter.moter(runde(mote("04850002404", mote, "FERDIGSTILT", "2026-01-03T08:00:00Z")));
        assertThat(milepael("04850002404", "DIALOGMOTE_2", "status")).containsExactly("OPPFYLT");
    }

    @Test
    void det_som_ikke_kan_gjøres_med_plikten_er_uten_virkning_og_stanser_ingen() {
        sykmeldt("04850002405", 130);
        var mote = UUID.randomUUID();

        lytter.moter(runde(
                mote("04850002405", mote, "AVLYST", "2026-01-01T08:00:00Z"),
                mote("04850002405", mote, "FERDIGSTILT", "2026-01-02T08:00:00Z")));

        assertThat(utfall("04850002405")).containsExactly("UTEN_VIRKNING", "ANVENDT");
    }

    @Test
    void en_uleselig_melding_legges_i_feilkøen() {
        lytter.vurderinger(runde("{\"uuid\":"));

        assertThat(bildet.les("select opphav from feilko where emne = 'nav' and posisjon = " + POSISJON.get()))
                .containsExactly("LESING");
    }

    private void sykmeldt(String ident, int dager) {
        var dor = den(klokke.iDag()).om(new Personident(ident));
        var start = klokke.iDag().minusDays(dager);
        prove.mottar(dor.person("0315", null), dor.sendt("s-" + ident, start, start.plusDays(dager + 60)));
    }

    private List<String> milepael(String ident, String regel, String felt) {
        return bildet.les("select m." + felt + " from milepael m join person p on p.id = m.person_id"
                + " where p.personident = '" + ident + "' and m.regel = '" + regel + "'");
    }

    private List<String> utfall(String ident) {
        return bildet.les("select utfall from navfaktum where personident = '" + ident + "' order by lopenummer");
    }

    private String mote(String ident, UUID mote, String endring, String tid) {
        return """
                {"dialogmoteUuid":"%s","dialogmoteTidspunkt":"%sT10:00:00Z","statusEndringType":"%s",
                 "statusEndringTidspunkt":"%s","personIdent":"%s","virksomhetsnummer":"310000000","enhetNr":"0315"}""".formatted(mote, klokke.iDag().plusDays(20), endring, tid, ident);
    }

    private static String vurdering(String ident, UUID uuid, String status, String arsak) {
        return """
                {"uuid":"%s","personIdent":"%s","createdAt":"2026-01-01T08:00:00Z","status":"%s","isFinal":true,
                 "arsaker":["%s"],"stoppunktAt":"2026-01-01","updatedBy":"Z990000"}""".formatted(uuid, ident, status, arsak);
    }

    private static ConsumerRecords<String, byte[]> runde(String... poster) {
        var rader = List.of(poster).stream()
                .map(post -> new ConsumerRecord<>(
                        "nav", 0, POSISJON.incrementAndGet(), "nøkkel", post.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new ConsumerRecords<>(Map.of(new TopicPartition("nav", 0), rader), Map.of());
    }
}
