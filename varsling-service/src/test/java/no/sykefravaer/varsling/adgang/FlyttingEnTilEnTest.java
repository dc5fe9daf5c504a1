package no.sykefravaer.varsling.adgang;

import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel.Adgang;
import no.sykefravaer.lokal.testressurs.adgang.Adgangstabell;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Portefoljene;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Den som flytter en portefølje, står i loggen til hver hun flyttet, og hos ingen hun ikke får se. */
@Helt
class FlyttingEnTilEnTest {

    static final String FLYTT = "/portefolje/flytting";
    static final String RADER =
            "select utforer || ' ' || rettighet from innsynslogg where person_id = ? and hva = 'TILDELING'";

    final String kontor = nyttHpr();
    final Verden verden;
    final Portefoljene portefoljene;
    final Mottakere mottakere;
    final Blikk blikk;
    Nettleser leder;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    FlyttingEnTilEnTest(Verden verden, Mottakere mottakere) {
        this.verden = verden;
        this.portefoljene = new Portefoljene(verden, kontor);
        this.mottakere = mottakere;
        this.blikk = new Blikk(verden, mottakere);
    }

    @BeforeEach
    void kontoret_har_en_leder_og_to_veiledere() {
        mottakere.svarerSomDeSkal();
        mottakere.toVeiledereVed(kontor);
        leder = Nettleser.som(port, "leder", List.of(kontor), List.of());
    }

    @Test
    void hver_som_flyttes_og_flyttes_tilbake_er_én_rad_hver_gang() {
        var hun = portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);
        portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);

        var flytting = leder.sendSkjema(FLYTT, skjema()).uri().getPath();
        Verden.til(() -> portefoljene.hos("Z990124").equals("2"));
        blikk.krev("tilbake", Collections.nCopies(2, "TILDELING"), () -> leder.sendSkjema(flytting + "/tilbake", ""));

        assertThat(verden.les(RADER, hun)).containsExactly("Z990199 " + kontor, "Z990199 " + kontor);
    }

    @Test
    void den_lederen_ikke_får_se_er_ingen_rad() {
        portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);
        var beskyttet = portefoljene.tildelt("Z990123", Adressebeskyttelse.STRENGT_FORTROLIG);

        blikk.krev("flytting", List.of("TILDELING"), () -> leder.sendSkjema(FLYTT, skjema()));

        assertThat(verden.les(RADER, beskyttet)).isEmpty();
    }

    @Test
    void en_flytting_som_ikke_tas_imot_og_alt_annet_lederen_bestemmer_er_ingen_rad() {
        portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);
        var ved = Map.of("kontor", kontor);

        blikk.krev(
                "uten årsak",
                List.of(),
                () -> leder.sendSkjema(FLYTT, "kontor=" + kontor + "&fra=Z990123&til=Z990124"));
        assertThat(Adgangstabell.les().med("leder", Adgang.KONTOR).filter(FlyttingEnTilEnTest::erSkjema))
                .hasSizeGreaterThan(2)
                .allSatisfy(regel -> blikk.krev(
                        regel.endepunkt(), List.of(), () -> leder.sendSkjema(regel.adresse(ved), regel.kropp())));
    }

    private static boolean erSkjema(Adgangsregel regel) {
        return regel.metode().equals("POST") && !regel.endepunkt().contains(" /api/");
    }

    private String skjema() {
        return "kontor=" + kontor + "&fra=Z990123&til=Z990124&arsak=FRAVAER";
    }
}
