package no.sykefravaer.varsling.side.portefolje;

import static no.sykefravaer.varsling.Hendelser.I_DAG;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Portefoljene;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Kontoret har veilederne Anne Berg, Z990123, og Omar Dahl, Z990124. */
@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortefoljeSideTest {

    static final String FLYTT = "/portefolje/flytting";
    static final String FORDEL = "/portefolje/fordeling";

    final String kontor = nyttHpr();
    final Verden verden;
    final Portefoljene portefoljene;
    final Mottakere mottakere;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    PortefoljeSideTest(Verden verden, Mottakere mottakere) {
        this.verden = verden;
        this.portefoljene = new Portefoljene(verden, kontor);
        this.mottakere = mottakere;
    }

    @BeforeEach
    void kontoret_har_to_veiledere() {
        mottakere.svarerSomDeSkal();
        mottakere.toVeiledereVed(kontor);
    }

    @Test
    void porteføljen_har_alle_også_dem_uten_åpne_oppgaver() {
        var med = portefoljene.tildelt("Z990199", Adressebeskyttelse.UGRADERT);
        portefoljene.tildelt("Z990199", Adressebeskyttelse.UGRADERT);
        var milepael = UUID.randomUUID();
        verden.send(aktivert(med, milepael, 1, I_DAG.minusDays(2), NAV));
        verden.oppgave(milepael, "NAV");

        assertThat(veileder().side("/portefolje"))
                .contains("Viser 1–2 av 2 sykmeldte", "08.03.2024", "2 dager over", "Ingen frist")
                .doesNotContain("Fordelingen ved kontoret");
    }

    @Test
    void lederen_ser_hva_hver_har_og_veilederen_kan_ikke_fordele() {
        portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);
        var milepael = UUID.randomUUID();
        verden.send(aktivert(portefoljene.kjent(Adressebeskyttelse.UGRADERT), milepael, 1, I_DAG.plusDays(2), NAV));
        verden.oppgave(milepael, "NAV");

        assertThat(leder().side("/portefolje"))
                .contains("Fordelingen ved kontoret", "Ufordelt</a>", "Berg, Anne</a>", "Dahl, Omar</a>", "Flytt alle");
        assertThat(veileder().les(FLYTT).statusCode()).isEqualTo(403);
        assertThat(veileder().sendSkjema(FORDEL, "kontor=" + kontor).statusCode())
                .isEqualTo(403);
    }

    @Test
    void en_hel_portefølje_flyttes_i_én_handling_og_siden_sier_hvordan_det_gikk() {
        for (int i = 0; i < 3; i++) {
            portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);
        }

        var svar = leder().sendSkjema(FLYTT, skjema("Z990123", "Z990124"));

        var framdrift = svar.uri().getPath();
        Verden.tilGodtatt(() -> assertThat(leder().side(framdrift))
                .contains("role=\"status\"", "3 av 3 sykmeldte er flyttet fra Berg, Anne til Dahl, Omar."));
        assertThat(portefoljene.hos("Z990124")).isEqualTo("3");
        assertThat(leder().side("/portefolje?veileder=Z990124"))
                .contains("Porteføljen til Dahl, Omar", "Viser 1–3 av 3 sykmeldte");
    }

    @Test
    void den_som_er_tilbake_får_igjen_dem_ingen_har_tildelt_imens() {
        portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);
        var imens = portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);
        portefoljene.tildelt("Z990124", Adressebeskyttelse.UGRADERT);
        var flytting =
                leder().sendSkjema(FLYTT, skjema("Z990123", "Z990124")).uri().getPath();
        Verden.til(() -> portefoljene.hos("Z990124").equals("3"));
        verden.les("update tildeling set flytting = null where person_id = ? returning 1", imens);

        assertThat(leder().side("/portefolje")).contains("2 fra Berg, Anne til Dahl, Omar</a>");
        leder().sendSkjema(flytting + "/tilbake", "");

        Verden.til(() -> portefoljene.hos("Z990123").equals("1"));
        assertThat(portefoljene.hos("Z990124")).isEqualTo("2");
    }

    @Test
    void den_lederen_ikke_får_se_flyttes_ikke_og_telles_ikke() {
        portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);
        portefoljene.tildelt("Z990123", Adressebeskyttelse.STRENGT_FORTROLIG);

        var svar = leder().sendSkjema(FLYTT, skjema("Z990123", "Z990124"));

        Verden.tilGodtatt(() -> assertThat(leder().side(svar.uri().getPath())).contains("1 av 1 sykmeldt er flyttet"));
        assertThat(portefoljene.hos("Z990123")).isEqualTo("1");
    }

    @Test
    void det_som_mangler_i_flyttingen_sies_og_ingenting_flyttes() {
        portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);

        assertThat(leder().sendSkjema(FLYTT, skjema("Z990124", "Z990123")).body())
                .contains("Velg hvem porteføljen skal flyttes fra.");
        assertThat(leder().sendSkjema(FLYTT, skjema("Z990123", "Z990123")).body())
                .contains("Velg en annen veileder ved kontoret");
        assertThat(leder().sendSkjema(FLYTT, "kontor=" + kontor + "&fra=Z990123&til=Z990124")
                        .body())
                .contains("Velg hvorfor");
        assertThat(portefoljene.hos("Z990123")).isEqualTo("1");
    }

    private String skjema(String fra, String til) {
        return "kontor=" + kontor + "&fra=" + fra + "&til=" + til + "&arsak=FRAVAER";
    }

    private Nettleser veileder() {
        return Nettleser.veileder(port, kontor);
    }

    private Nettleser leder() {
        return Nettleser.som(port, "leder", List.of(kontor), List.of());
    }
}
