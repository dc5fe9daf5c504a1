package no.sykefravaer.systemtest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.systemtest.system.Emnene.kvittert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Json;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Systemet;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Poster ingen skulle ha sendt: de havner i feilkøen med årsak, og de rundt behandles. */
@Order(5)
@ExtendWith(MedSystemet.class)
class GiftTest {

    private static final byte[] GIFT = "{\"type\":\"SykmeldingMottatt\",".getBytes(UTF_8);
    private static final String NUL = "\u0000"; // kan stå i JSON, men ikke i en tekst i PostgreSQL
    private static final int FLERE = 50;

    private final Databasene databasene;
    private final Emnene emnene;

    GiftTest(Systemet systemet) {
        databasene = new Databasene(systemet);
        emnene = new Emnene(systemet);
    }

    @AfterEach
    void lukk() {
        emnene.close();
    }

    @Test
    void en_uleselig_post_om_en_sykmelding_legges_bort_med_årsak_og_naboene_behandles() {
        var person = Personer.ny();
        var naboer = List.of(person, Personer.ny(), Personer.ny());

        var gift = mellom(naboer, emnene.nokkel(person), GIFT, Emner.SYKMELDING);

        komTilRo(naboer);
        assertThat(feilko("milepael", gift)).containsExactly("LESING | com.fasterxml.jackson");
        assertThat(milepaeler(naboer)).hasSize(naboer.size());
    }

    @Test
    void en_post_uten_innhold_legges_bort() {
        var person = Personer.ny();

        var gift = mellom(List.of(person), emnene.nokkel(person), null, Emner.SYKMELDING);

        komTilRo(List.of(person));
        assertThat(feilko("milepael", gift)).singleElement().asString().startsWith("LESING");
    }

    @Test
    void en_rad_kjernens_base_nekter_tar_ingen_andre_i_bunken_med_seg() {
        var gode = Personer.nye(FLERE);
        var odelagt = Testhendelser.mottatt(Personer.ny(), "epj" + NUL);

        var sendt = new ArrayList<Future<RecordMetadata>>();
        gode.subList(0, FLERE / 2).forEach(en -> sendt.add(send(en)));
        var gift = emnene.sendUtenAaVente(odelagt);
        gode.subList(FLERE / 2, FLERE).forEach(en -> sendt.add(send(en)));
        sendt.forEach(Emnene::kvittert);

        komTilRo(gode);
        assertThat(feilko("milepael", kvittert(gift)))
                .singleElement()
                .asString()
                .startsWith("LAGRING");
        assertThat(milepaeler(gode)).hasSize(FLERE);
    }

    @Test
    void en_uleselig_post_om_en_milepæl_legges_bort_med_årsak_og_naboene_behandles() {
        var forst = Testhendelser.aktivert("OPPFOLGINGSPLAN");
        var etter = Testhendelser.aktivert("OPPFOLGINGSPLAN");

        send(forst);
        var gift = emnene.send(Emner.MILEPAEL, forst.personId().toString(), GIFT);
        send(etter);

        komTilRo(List.of());
        assertThat(feilko("varsling", kvittert(gift)))
                .singleElement()
                .asString()
                .startsWith("ULESELIG");
        assertThat(oppgaver(List.of(forst, etter))).hasSize(2);
    }

    @Test
    void en_rad_varslingens_base_nekter_tar_ingen_andre_i_bunken_med_seg() {
        var gode = new ArrayList<Aktivert>();
        var sendt = new ArrayList<Future<RecordMetadata>>();
        for (int i = 0; i < FLERE; i++) {
            gode.add(Testhendelser.aktivert("OPPFOLGINGSPLAN"));
        }

        gode.subList(0, FLERE / 2).forEach(en -> sendt.add(send(en)));
        var gift = send(Testhendelser.aktivert("OPPFOLGINGSPLAN" + NUL));
        gode.subList(FLERE / 2, FLERE).forEach(en -> sendt.add(send(en)));
        sendt.forEach(Emnene::kvittert);

        komTilRo(List.of());
        assertThat(feilko("varsling", kvittert(gift)))
                .singleElement()
                .asString()
                .startsWith("DATABASE");
        assertThat(oppgaver(gode)).hasSize(FLERE);
    }

    private RecordMetadata mellom(List<Personident> naboer, String nokkel, byte[] innhold, String emne) {
        naboer.forEach(this::send);
        var gift = emnene.send(emne, nokkel, innhold);
        naboer.forEach(this::send);
        return kvittert(gift);
    }

    private Future<RecordMetadata> send(Personident ident) {
        return emnene.sendUtenAaVente(Testhendelser.mottatt(ident, Klient.KILDE));
    }

    private Future<RecordMetadata> send(Aktivert hendelse) {
        return emnene.send(
                Emner.MILEPAEL,
                hendelse.personId().toString(),
                Json.skriv(hendelse).getBytes(UTF_8));
    }

    private void komTilRo(List<Personident> personer) {
        new Ro(databasene, emnene).vent(personer);
    }

    private List<String> feilko(String base, RecordMetadata post) {
        var sporring = "where emne = ? and partisjon = ? and posisjon = ?";
        return base.equals("milepael")
                ? databasene.milepael(
                        "select opphav, substring(arsak from '^([^.]*[.][^.]*[.][^.]*)') from feilko " + sporring,
                        post.topic(),
                        post.partition(),
                        post.offset())
                : databasene.varsling(
                        "select arsak, feilklasse from feilko " + sporring,
                        post.topic(),
                        post.partition(),
                        post.offset());
    }

    private List<String> milepaeler(List<Personident> personer) {
        return databasene.milepael(
                "select m.regel from milepael m join person p on p.id = m.person_id where p.personident = any(?)",
                personer.stream().map(Personident::verdi).toList());
    }

    private List<String> oppgaver(List<Aktivert> hendelser) {
        return databasene.varsling(
                "select regel from oppgave where milepael_id::text = any(?)",
                hendelser.stream().map(h -> h.milepaelId().toString()).toList());
    }
}
