package no.sykefravaer.varsling.side.liste;

import static no.sykefravaer.varsling.Hendelser.I_DAG;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Veilederen Z990199 tildeler sykmeldte ved sitt kontor. */
@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class TildelingSideTest {

    static final String TILDEL = "/oppgaver/tildeling";

    final String kontor = nyttHpr();
    final UUID person = UUID.randomUUID();
    final Verden verden;
    final Mottakere mottakere;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    TildelingSideTest(Verden verden, Mottakere mottakere) {
        this.verden = verden;
        this.mottakere = mottakere;
    }

    @BeforeEach
    void personen_har_en_oppgave() {
        mottakere.svarerSomDeSkal();
        verden.send(oppdatert(person, 1, kontor));
        nyOppgave(person);
    }

    @Test
    void den_som_tildeles_får_personen_og_oppgavene_som_kommer_siden() {
        var svar = veileder().sendSkjema(TILDEL, "kontor=" + kontor + valgt(person, 0) + "&til=Z990199");
        nyOppgave(person);

        assertThat(svar.body()).contains("role=\"status\"", "1 sykmeldt er tildelt Z990199.");
        assertThat(veileder().side("/oppgaver?vis=mine"))
                .contains("Viser 1–2 av 2 oppgaver", "Mine oppgaver (2)", "Min portefølje (1)");
        assertThat(veileder().side("/oppgaver?veileder=UFORDELT")).contains("Viser 0 av 2 oppgaver");
    }

    @Test
    void den_man_ikke_får_se_hindrer_ikke_de_andre() {
        var beskyttet = UUID.randomUUID();
        verden.send(oppdatert(beskyttet, 1, kontor, Adressebeskyttelse.FORTROLIG, false));
        nyOppgave(beskyttet);

        var svar = veileder()
                .sendSkjema(TILDEL, "kontor=" + kontor + valgt(person, 0) + valgt(beskyttet, 0) + "&til=Z990199");

        assertThat(svar.body()).contains("1 av 2 sykmeldte er tildelt Z990199. 1 har du ikke tilgang til.");
        assertThat(veilederen(beskyttet)).isEmpty();
    }

    @Test
    void en_versjon_noen_har_endret_sies_og_ingenting_skrives_over() {
        tildel(0, "Z990199");

        var svar = veileder().sendSkjema(TILDEL, "kontor=" + kontor + valgt(person, 0) + "&til=UFORDELT");

        assertThat(svar.body())
                .contains("0 av 1 sykmeldt er nå uten veileder.", "Last den på nytt", "Last lista på nytt</a>");
        assertThat(veilederen(person)).isEqualTo("Z990199");
    }

    @Test
    void den_som_tas_tilbake_står_ufordelt() {
        tildel(0, "Z990199");
        tildel(1, "UFORDELT");

        assertThat(veileder().side("/oppgaver?veileder=UFORDELT")).contains("Viser 1–1 av 1 oppgave");
        assertThat(veileder().side("/oppgaver?vis=mine")).contains("Du har ingen åpne oppgaver ved kontoret.");
    }

    @Test
    void den_som_flytter_til_et_annet_kontor_er_ufordelt_der() {
        tildel(0, "Z990199");
        var nytt = nyttHpr();
        verden.send(oppdatert(person, 2, nytt));
        Verden.til(() -> verden.les("select kontor from person where person_id = ?", person)
                .contains(nytt));

        assertThat(Nettleser.veileder(port, nytt).side("/oppgaver"))
                .contains("Mine oppgaver (0)", "<span class=\"dempet\">Ufordelt</span>");
    }

    @Test
    void det_som_mangler_sies_og_lista_er_den_samme() {
        var ingen = veileder().sendSkjema(TILDEL, "kontor=" + kontor + "&frist=SENERE&til=Z990199");
        var uten = veileder().sendSkjema(TILDEL, "kontor=" + kontor + valgt(person, 0) + "&til=Z999999");

        assertThat(ingen.body())
                .contains("Ingen er krysset av.", "id=\"frist-SENERE\" name=\"frist\" value=\"SENERE\" checked");
        assertThat(uten.body()).contains("Velg hvem de skal tildeles.");
        assertThat(veilederen(person)).isEmpty();
    }

    @Test
    void et_skjema_fra_et_annet_sted_eller_for_et_annet_kontor_tas_ikke() {
        var felt = valgt(person, 0) + "&til=Z990199";

        assertThat(veileder()
                        .sendSkjema("https://et.annet.sted", TILDEL, "kontor=" + kontor + felt)
                        .statusCode())
                .isEqualTo(403);
        assertThat(veileder().sendSkjema(TILDEL, "kontor=0199" + felt).statusCode())
                .isEqualTo(403);
        assertThat(veilederen(person)).isEmpty();
    }

    private void tildel(int versjon, String til) {
        veileder().sendSkjema(TILDEL, "kontor=" + kontor + valgt(person, versjon) + "&til=" + til);
    }

    private String veilederen(UUID hvem) {
        return String.join(" ", verden.les("select nav_ident from tildeling where person_id = ?", hvem));
    }

    private static String valgt(UUID hvem, int versjon) {
        return "&valgt=" + hvem + "%3A" + versjon;
    }

    private void nyOppgave(UUID hvem) {
        var milepael = UUID.randomUUID();
        verden.send(aktivert(hvem, milepael, 1, I_DAG.plusDays(30), NAV));
        verden.oppgave(milepael, "NAV");
    }

    private Nettleser veileder() {
        return Nettleser.veileder(port, kontor);
    }
}
