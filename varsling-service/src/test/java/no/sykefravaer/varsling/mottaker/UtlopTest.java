package no.sykefravaer.varsling.mottaker;

import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.UTFORT;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.melding;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.junit.jupiter.api.Test;

/** Oppgaver som er gått ut hos mottakeren mens plikten står. I dag er 10. mars 2024. */
@Helt
class UtlopTest extends Varslingsproeve {

    static final String I_GAAR = "2024-03-09";
    static final String I_DAG = "2024-03-10";

    @Test
    void den_som_er_gått_ut_får_en_ny_arbeidsfrist_hos_mottakeren() throws IOException {
        var oppgave = levert(sykmelder(nyttHpr()), "SYKMELDER");
        medFrist(oppgave, I_GAAR);

        gaarDagen();

        verden.levert(oppgave, "OPPRETT LEVERT", "ENDRE LEVERT");
        var utsatt = innhold(oppgave, 1);
        assertThat(utsatt.path("frist").asText()).isEqualTo("2024-03-17");
        assertThat(utsatt.path("paaminnelse").path("foerFrist").asText()).isEqualTo("PT63H");
        assertThat(utsatt.path("tekst").asText()).contains("Fristen var 9. mars 2024; gjør det innen 17. mars 2024");
        assertThat(utsatt.has("tilstand")).isFalse();
    }

    @Test
    void hos_oss_er_den_over_frist_som_før() {
        var oppgave = levert(sykmelder(nyttHpr()), "SYKMELDER");
        medFrist(oppgave, I_GAAR);

        gaarDagen();

        assertThat(verden.les("select frist || ' ' || status from oppgave where id = ?", oppgave))
                .containsExactly(I_GAAR + " APEN");
    }

    @Test
    void den_nye_fristen_kan_vente_til_nye_oppgaver_er_levert() {
        var oppgave = levert(sykmelder(nyttHpr()), "SYKMELDER");
        medFrist(oppgave, I_GAAR);

        gaarDagen();

        verden.levert(oppgave, "OPPRETT LEVERT", "ENDRE LEVERT");
        assertThat(verden.les("select kan_vente from levering where oppgave_id = ? order by lopenummer", oppgave))
                .containsExactly("f", "t");
    }

    @Test
    void to_runder_samme_dag_er_én_utsettelse() {
        var oppgave = levert(sykmelder(nyttHpr()), "SYKMELDER");
        medFrist(oppgave, I_GAAR);

        gaarDagen();
        gaarDagen();

        verden.levert(oppgave, "OPPRETT LEVERT", "ENDRE LEVERT");
    }

    @Test
    void den_siste_dagen_er_fristen_ikke_ute() {
        var oppgave = levert(sykmelder(nyttHpr()), "SYKMELDER");
        medFrist(oppgave, I_DAG);

        gaarDagen();

        verden.levert(oppgave, "OPPRETT LEVERT");
    }

    @Test
    void det_som_er_gjort_navs_egne_og_meldinger_utsettes_ikke() {
        var gjort = levert(sykmelder(nyttHpr()), "SYKMELDER");
        verden.send(lukket(person, milepael, 2, UTFORT));
        verden.levert(gjort, "OPPRETT LEVERT", "LUKK LEVERT");
        var navs = levert(NAV, "NAV");
        var melding = levert(melding(sykmelder(nyttHpr())), "SYKMELDER");
        List.of(gjort, navs, melding).forEach(id -> medFrist(id, I_GAAR));

        gaarDagen();

        verden.levert(gjort, "OPPRETT LEVERT", "LUKK LEVERT");
        verden.levert(navs, "OPPRETT LEVERT");
        verden.levert(melding, "OPPRETT LEVERT");
    }

    private UUID levert(Mottaker mottaker, String rolle) {
        var id = verden.les("select id from milepael where id = ?", milepael).isEmpty() ? milepael : UUID.randomUUID();
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, id, 1, mottaker));
        var oppgave = verden.oppgave(id, rolle);
        verden.levert(oppgave, "OPPRETT LEVERT");
        return oppgave;
    }

    private void medFrist(UUID oppgave, String frist) {
        verden.skriv("update oppgave set frist = cast(? as date) where id = ?", frist, oppgave);
    }

    private static void gaarDagen() {
        RestAssured.given()
                .auth()
                .oauth2(Testtoken.av("drift", Map.of("NAVident", "Z990789")))
                .post("/api/v1/drift/forfall")
                .then()
                .statusCode(200);
    }

    private JsonNode innhold(UUID oppgave, int nummer) throws IOException {
        return json.readTree(omOppgave(mottakere.sykmelder(), oppgave, nummer + 1)
                .get(nummer)
                .getBody());
    }
}
