package no.sykefravaer.varsling.side.portefolje;

import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** Lederen fordeler nye mellom Anne Berg, Z990123, og Omar Dahl, Z990124. De som kommer, er født den første. */
@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class FodselsdagfordelingTest {

    static final String FORDEL = "/portefolje/fordeling";

    final String kontor = nyttHpr();
    final Verden verden;
    final Mottakere mottakere;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    FodselsdagfordelingTest(Verden verden, Mottakere mottakere) {
        this.verden = verden;
        this.mottakere = mottakere;
    }

    @BeforeEach
    void kontoret_har_to_veiledere() {
        mottakere.svarerSomDeSkal();
        mottakere.toVeiledereVed(kontor);
    }

    @Test
    void de_nye_får_veilederen_som_har_dagen_de_er_født_og_de_beskyttede_ingen() {
        leder().sendSkjema(FORDEL, "kontor=" + kontor + "&dager-Z990123=1-15&dager-Z990124=16-31");

        var ny = kjent(Adressebeskyttelse.UGRADERT);
        var beskyttet = kjent(Adressebeskyttelse.FORTROLIG);

        assertThat(veilederen(ny)).containsExactly("Z990123 FODSELSDAG");
        assertThat(veilederen(beskyttet)).isEmpty();
        assertThat(leder().side("/portefolje")).contains("value=\"1–15\"", "value=\"16–31\"");
    }

    @Test
    void den_som_har_en_veileder_beholder_henne_når_fordelingen_endres() {
        var person = kjent(Adressebeskyttelse.UGRADERT);
        verden.les("insert into tildeling values (?, ?, 'Z990124', 1, 'Z990456', now()) returning 1", person, kontor);
        leder().sendSkjema(FORDEL, "kontor=" + kontor + "&dager-Z990123=1-31");

        verden.send(oppdatert(person, 2, kontor));
        Verden.til(() -> verden.les("select versjon from person where person_id = ?", person)
                .contains("2"));

        assertThat(veilederen(person)).containsExactly("Z990124 Z990456");
    }

    @Test
    void dager_som_ikke_kan_leses_eller_er_gitt_to_ganger_sies_og_det_skrevne_står() {
        var svar = leder().sendSkjema(FORDEL, "kontor=" + kontor + "&dager-Z990123=1-40&dager-Z990124=3");
        var dobbelt = leder().sendSkjema(FORDEL, "kontor=" + kontor + "&dager-Z990123=1-5&dager-Z990124=3,5");

        assertThat(svar.statusCode()).isEqualTo(422);
        assertThat(svar.body()).contains("Berg, Anne: skriv dager fra 1 til 31", "value=\"1-40\"");
        assertThat(dobbelt.body()).contains("Flere har fått samme dag: 3, 5.");
        assertThat(verden.les("select nav_ident from fordeling where kontor = ?", kontor))
                .isEmpty();
    }

    private UUID kjent(Adressebeskyttelse beskyttelse) {
        var person = UUID.randomUUID();
        verden.send(oppdatert(person, 1, kontor, beskyttelse, false));
        Verden.til(() -> verden.les("select kontor from person where person_id = ?", person)
                .contains(kontor));
        return person;
    }

    private List<String> veilederen(UUID person) {
        return verden.les("select nav_ident || ' ' || utforer from tildeling where person_id = ?", person);
    }

    private Nettleser leder() {
        return Nettleser.som(port, "leder", List.of(kontor), List.of());
    }
}
