package no.sykefravaer.varsling.adgang;

import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.adgang.Vernede.ALLE_RETTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hvert skjema tabellen sier KONTOR om: den ved et annet kontor endrer ingenting her, hvilke retter hun enn har. */
@Helt
class AnnetKontorTest {

    private static final String STAAR = """
            select nav_ident || person_id from tildeling where kontor = ?
            union all select nav_ident || fodselsdag from fordeling where kontor = ?
            union all select fra || til || id from flytting where kontor = ? order by 1""";

    final String kontor = nyttHpr();
    final Verden verden;
    final Mottakere mottakere;
    final Portefoljene portefoljene;
    UUID hun;
    String flytting;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    AnnetKontorTest(Verden verden, Mottakere mottakere) {
        this.verden = verden;
        this.mottakere = mottakere;
        this.portefoljene = new Portefoljene(verden, kontor);
    }

    @BeforeEach
    void en_er_flyttet_fra_den_ene_veilederen_til_den_andre_og_to_er_igjen() {
        mottakere.svarerSomDeSkal();
        mottakere.toVeiledereVed(kontor);
        portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);
        var leder = ved("leder", kontor);
        var adresse = leder.sendSkjema("/portefolje/flytting", skjema()).uri().getPath();
        Verden.til(() -> leder.side(adresse).contains("/tilbake"));
        flytting = adresse.substring(adresse.lastIndexOf('/') + 1);
        hun = portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);
        portefoljene.tildelt("Z990123", Adressebeskyttelse.UGRADERT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"veileder", "leder"})
    void et_skjema_om_et_annet_kontor_avvises_og_ingenting_er_endret(String rolle) {
        var fremmed = ved(rolle, nyttHpr());
        var staar = staar();

        assertThat(skjemaer(rolle)).isNotEmpty().allSatisfy(regel -> {
            assertThat(send(fremmed, regel)).as("%s", regel).isEqualTo(403);
            assertThat(staar()).as("%s", regel).isEqualTo(staar);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"veileder", "leder"})
    void det_samme_skjemaet_tas_imot_fra_en_ved_kontoret(String rolle) {
        assertThat(skjemaer(rolle)).isNotEmpty().allSatisfy(regel -> {
            var staar = staar();
            assertThat(send(ved(rolle, kontor), regel)).as("%s", regel).isEqualTo(200);
            Verden.tilGodtatt(() -> assertThat(staar()).as("%s", regel).isNotEqualTo(staar));
        });
    }

    private Nettleser ved(String rolle, String annet) {
        return Nettleser.som(port, rolle, List.of(annet), List.copyOf(ALLE_RETTER));
    }

    private static List<Adgangsregel> skjemaer(String rolle) {
        return Adgangstabell.les()
                .med(rolle, Adgang.KONTOR)
                .filter(regel -> regel.metode().equals("POST"))
                .toList();
    }

    private int send(Nettleser nettleser, Adgangsregel regel) {
        nettleser.les("/oppgaver/sok");
        return nettleser
                .sendSkjema(regel.adresse(Map.of("id", flytting)), skjema())
                .statusCode();
    }

    /** Alt skjemaene til sammen spør om. */
    private String skjema() {
        return "kontor=" + kontor + "&fra=Z990123&til=Z990124&arsak=FRAVAER&dager-Z990123=1-15&valgt=" + hun + "%3A1";
    }

    private List<String> staar() {
        return verden.les(STAAR, kontor, kontor, kontor);
    }
}
