package no.sykefravaer.varsling.mottaker;

import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.FRAVAER_AVSLUTTET;
import static no.sykefravaer.varsling.Hendelser.FRIST;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.endret;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.melding;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static no.sykefravaer.varsling.Mottakere.OPPGAVER;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Svarprove;
import no.sykefravaer.varsling.Varslingsproeve;
import org.junit.jupiter.api.Test;

/** Det som går ut, felt for felt. At det er etter kontraktene i docs/mottakere, prøver mottakerne selv i alle tester. */
@Helt
class KontraktTest extends Varslingsproeve {

    @Test
    void nav_får_disse_feltene_og_ingen_andre() throws IOException {
        var oppgave = helt(NAV, "NAV");

        assertThat(felt(omOppgave(mottakere.nav(), oppgave).getFirst().getBody()))
                .containsExactlyInAnyOrder(
                        "tildeltEnhetsnr",
                        "personident",
                        "behandlesAvApplikasjon",
                        "saksreferanse",
                        "beskrivelse",
                        "tema",
                        "oppgavetype",
                        "aktivDato",
                        "fristFerdigstillelse",
                        "prioritet");
    }

    @Test
    void en_part_får_disse_feltene_og_ingen_andre() throws IOException {
        var oppgave = helt(arbeidsgiver(nyttOrgnummer()), "ARBEIDSGIVER");

        var kall = omOppgave(mottakere.arbeidsgiver(), oppgave, 3);
        assertThat(felt(kall.get(0).getBody()))
                .containsExactlyInAnyOrder(
                        "merkelapp",
                        "tekst",
                        "lenke",
                        "eksternId",
                        "grupperingsid",
                        "virksomhetsnummer",
                        "mottakere",
                        "frist",
                        "paaminnelse",
                        "hardDelete",
                        "personident");
        assertThat(felt(kall.get(1).getBody()))
                .containsExactlyInAnyOrder("tekst", "frist", "paaminnelse", "personident");
    }

    @Test
    void en_melding_har_det_samme_uten_frist_og_påminnelse() throws IOException {
        var hpr = nyttHpr();
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, melding(sykmelder(hpr))));

        var oppgave = verden.oppgave(milepael, "SYKMELDER");
        verden.levert(oppgave, "OPPRETT LEVERT");

        var innhold = json.readTree(
                omOppgave(mottakere.sykmelder(), oppgave, 1).getFirst().getBody());
        assertThat(innhold.has("frist")).isFalse();
        assertThat(innhold.has("paaminnelse")).isFalse();
        assertThat(innhold.at("/mottakere/0/hpr").asText()).isEqualTo(hpr);
    }

    @Test
    void to_arbeidsgivere_får_hver_sin_gruppe_for_den_samme_sykmeldte() throws IOException {
        var en = nyttOrgnummer();
        var annen = nyttOrgnummer();
        var milepaeler = List.of(milepael, UUID.randomUUID(), UUID.randomUUID());
        verden.send(
                oppdatert(person, 1, "0315"),
                aktivert(person, milepaeler.get(0), 1, arbeidsgiver(en)),
                aktivert(person, milepaeler.get(1), 1, arbeidsgiver(en)),
                aktivert(person, milepaeler.get(2), 1, arbeidsgiver(annen)));

        var grupper = new ArrayList<String>();
        for (var id : milepaeler) {
            var kall = omOppgave(mottakere.arbeidsgiver(), verden.oppgave(id, "ARBEIDSGIVER"), 1);
            grupper.add(json.readTree(kall.getFirst().getBody())
                    .path("grupperingsid")
                    .asText());
        }

        assertThat(grupper.get(0))
                .isEqualTo(grupper.get(1))
                .isNotEqualTo(grupper.get(2))
                .isNotEqualTo(person.toString());
    }

    @Test
    void svarene_testene_lar_mottakerne_gi_er_også_etter_kontraktene() {
        helt(NAV, "NAV");
        helt(arbeidsgiver(nyttOrgnummer()), "ARBEIDSGIVER");
        helt(sykmelder(nyttHpr()), "SYKMELDER");

        assertThat(new Svarprove("oppgave", mottakere.nav()).brudd(OPPGAVER)).isEmpty();
        assertThat(new Svarprove("arbeidsgiver", mottakere.arbeidsgiver()).brudd(OPPGAVER))
                .isEmpty();
        assertThat(new Svarprove("sykmelder", mottakere.sykmelder()).brudd(OPPGAVER))
                .isEmpty();
    }

    /** Opprettet, flyttet og lukket. */
    private UUID helt(Mottaker mottaker, String rolle) {
        var id = UUID.randomUUID();
        verden.send(
                oppdatert(person, 1, "0315"),
                aktivert(person, id, 1, mottaker),
                endret(person, id, 2, FRIST.plusDays(2), mottaker));
        var oppgave = verden.oppgave(id, rolle);
        verden.levert(oppgave, "OPPRETT LEVERT", "ENDRE LEVERT");
        verden.send(lukket(person, id, 3, FRAVAER_AVSLUTTET));
        verden.levert(oppgave, "OPPRETT LEVERT", "ENDRE LEVERT", "LUKK LEVERT");
        return oppgave;
    }

    private List<String> felt(byte[] innhold) throws IOException {
        JsonNode lest = json.readTree(innhold);
        var felt = new ArrayList<String>();
        lest.fieldNames().forEachRemaining(felt::add);
        return felt;
    }
}
