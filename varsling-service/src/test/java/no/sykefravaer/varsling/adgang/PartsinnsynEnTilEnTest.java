package no.sykefravaer.varsling.adgang;

import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.dialogmote;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsprove;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hver gang en arbeidsgiver eller sykmelder ser på en oppgave eller svarer på den, er det én rad, også når den er en annens. */
@Helt
class PartsinnsynEnTilEnTest extends Varslingsproeve {

    final String orgnummer = nyttOrgnummer();
    final String hpr = nyttHpr();
    UUID arbeidsgivers;
    UUID sykmelders;
    Blikk blikk;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void en_sykmeldt_med_en_plikt_hos_begge() {
        blikk = new Blikk(verden, mottakere);
        verden.send(
                oppdatert(person, 1, "0315"), dialogmote(person, milepael, 1, arbeidsgiver(orgnummer), sykmelder(hpr)));
        arbeidsgivers = verden.oppgave(milepael, "ARBEIDSGIVER");
        sykmelders = verden.oppgave(milepael, "SYKMELDER");
    }

    @Test
    void arbeidsgiverens_kall_er_hver_sin_rad_her_eller_hos_kjernen() {
        var sti = "/svar/" + arbeidsgivers;
        var nettleser = part("arbeidsgiver", "orgnummer", orgnummer);

        blikk.krev("lista", List.of(), () -> nettleser.les("/svar"));
        blikk.krev("oppgaven", List.of("OPPGAVE"), () -> nettleser.les(sti));
        blikk.krev("det som mangler", List.of("OPPGAVE"), () -> nettleser.sendSkjema(sti + "/mote-avholdt", ""));
        blikk.krev("svaret", List.of("kjernen"), () -> nettleser.sendSkjema(sti + "/mote-avholdt", "versjon=1"));
        blikk.krev(
                "som system",
                List.of("kjernen"),
                () -> somSystem("arbeidsgiver", "orgnummer", orgnummer, arbeidsgivers));
    }

    @Test
    void det_som_lukkes_bare_her_er_vår_rad_og_siden_etterpå_en_til() {
        var sti = "/svar/" + sykmelders + "/utfort";
        var nettleser = part("sykmelder", "hpr", hpr);
        nettleser.les("/svar/" + sykmelders);

        blikk.krev("svaret", List.of("LUKKET_OPPGAVE", "OPPGAVE"), () -> nettleser.sendSkjema(sti, "versjon=1"));
        blikk.krev("en gang til", List.of("LUKKET_OPPGAVE"), () -> somSystem("sykmelder", "hpr", hpr, sykmelders));
    }

    @ParameterizedTest
    @CsvSource({"arbeidsgiver, orgnummer, 974760673", "sykmelder, hpr, 9999999"})
    void partens_kall_om_en_annens_oppgave_er_hver_sin_rad_om_at_hun_ble_avvist(
            String rolle, String krav, String nummer) {
        var annens = rolle.equals("arbeidsgiver") ? arbeidsgivers : sykmelders;
        var nettleser = part(rolle, krav, nummer);
        var hennes = UUID.randomUUID();
        verden.send(dialogmote(person, hennes, 1, arbeidsgiver("974760673"), sykmelder("9999999")));
        nettleser.les("/svar/" + verden.oppgave(hennes, rolle.toUpperCase(Locale.ROOT)));

        var avvist = List.of("OPPGAVE avvist");
        blikk.krev("siden", avvist, () -> nettleser.les("/svar/" + annens));
        blikk.krev("skjemaet", avvist, () -> nettleser.sendSkjema("/svar/" + annens + "/utfort", "versjon=1"));
        blikk.krev("som system", avvist, () -> somSystem(rolle, krav, nummer, annens));
        blikk.krev("en ingen har", List.of(), () -> nettleser.les("/svar/" + UUID.randomUUID()));
    }

    private Nettleser part(String rolle, String krav, String nummer) {
        return Nettleser.med(
                port, "{\"aud\":\"sykefravaer\",\"roles\":[\"%s\"],\"%s\":\"%s\"}".formatted(rolle, krav, nummer));
    }

    private void somSystem(String rolle, String krav, String nummer, UUID hvilken) {
        var svar = new Adgangsregel("POST /api/v1/oppgaver/{id}/utfort", Map.of(), "{\"versjon\":1}");
        new Adgangsprove(port)
                .kall(svar, Map.of("id", hvilken.toString()), Testtoken.av(rolle, Map.of(krav, nummer)), Map.of());
    }
}
