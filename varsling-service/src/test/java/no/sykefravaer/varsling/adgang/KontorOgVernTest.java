package no.sykefravaer.varsling.adgang;

import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.adgang.Vernede.ALLE_RETTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel.Adgang;
import no.sykefravaer.lokal.testressurs.adgang.Adgangstabell;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.adgang.Vernede.Sporsmal;
import no.sykefravaer.varsling.side.Kjernen;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hvem en veileder og en leder får se på sidene: kontoret og det vernet krever, i sidene om en person, listene, tallene, søket og regnearket. */
@Helt
class KontorOgVernTest extends Varslingsproeve {

    final String kontor = nyttHpr();
    Vernede vernede;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void alle_slag() {
        new Kjernen(mottakere).svarer("AKTIV", "");
        vernede = Vernede.ved(verden, kontor, nyttOrgnummer());
    }

    static Stream<Arguments> roller_og_retter() {
        return Stream.of("veileder", "leder")
                .flatMap(rolle -> Stream.of(
                                Set.<String>of(),
                                Set.of("FORTROLIG"),
                                Set.of("STRENGT_FORTROLIG"),
                                Set.of("EGEN_ANSATT"),
                                Set.of("FORTROLIG", "EGEN_ANSATT"),
                                Set.of("UAVKLART"),
                                ALLE_RETTER)
                        .map(retter -> Arguments.of(rolle, retter)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veileder", "leder"})
    void siden_om_en_person_finnes_bare_ved_eget_kontor_og_med_retten(String rolle) {
        var avvik = new ArrayList<String>();
        vernede.fra(kontor).forEach(sporsmal -> sjekk(rolle, sporsmal, avvik));

        assertThat(avvik).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roller_og_retter")
    void listene_tallene_og_regnearkene_har_bare_de_hun_får_se(String rolle, Set<String> retter) {
        var nettleser = nettleser(rolle, kontor, retter);
        nettleser.sendSkjema("/oppgaver/tildeling", "kontor=" + kontor + "&til=Z990199" + alleValgt());

        assertThat(kjente(nettleser.side("/oppgaver?antall=200"))).as("lista").isEqualTo(kjente(retter));
        assertThat(retter.contains("UAVKLART")
                        || nettleser.side("/oppgaver").contains("Kontorets oppgaver (" + kjente(retter) + ")"))
                .as("tallet over lista; de uavklarte hører til alle kontorer")
                .isTrue();
        assertThat(navn(nettleser.side("/oppgaver/csv"))).as("regnearket").isEqualTo(kjente(retter));
        assertThat(nettleser.side("/oppgaver")).contains("Min portefølje (" + kjente(retter) + ")");
        assertThat(kjente(nettleser.side("/portefolje"))).as("porteføljen").isEqualTo(kjente(retter));
        assertThat(navn(nettleser.side("/portefolje/csv")))
                .as("porteføljens regneark")
                .isEqualTo(kjente(retter));
        assertThat(kjente(nettleser
                        .sendSkjema("/oppgaver/sok", "sok=Elv&kontor=" + kontor)
                        .body()))
                .as("søket")
                .isEqualTo(kjente(retter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veileder", "leder"})
    void et_annet_kontors_lister_er_ikke_hennes(String rolle) {
        var fremmed = nettleser(rolle, nyttHpr(), ALLE_RETTER);

        assertThat(Adgangstabell.les()
                        .med(rolle, Adgang.KONTOR)
                        .filter(regel -> regel.metode().equals("GET")
                                && !regel.endepunkt().contains("{"))
                        .toList())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(regel -> assertThat(fremmed.les(regel.adresse(Map.of()) + "?kontor=" + kontor)
                                .statusCode())
                        .isEqualTo(403));
    }

    private void sjekk(String rolle, Sporsmal sporsmal, List<String> avvik) {
        var hun = sporsmal.hun();
        var nettleser = nettleser(rolle, sporsmal.kontor(), sporsmal.retter());
        nettleser.les("/oppgaver/sok");
        Adgangstabell.les()
                .med(rolle, Adgang.SINE)
                .filter(regel -> regel.endepunkt().contains("{personId}"))
                .forEach(regel -> {
                    var kode = regel.endepunkt().contains("{milepaelId}") ? "avvent" : "notater";
                    var svar =
                            send(nettleser, regel, Map.of("personId", hun.id().toString(), "kode", kode));
                    var finnes = sporsmal.finnes();
                    if (finnes == svar.contains("Personen finnes ikke") && !(finnes && hun.erUavklart())) {
                        avvik.add(regel + " om " + sporsmal);
                    }
                });
    }

    private Nettleser nettleser(String rolle, String ved, Set<String> retter) {
        return Nettleser.som(port, rolle, List.of(ved), List.copyOf(retter));
    }

    private static String send(Nettleser nettleser, Adgangsregel regel, Map<String, String> sti) {
        return regel.metode().equals("GET")
                ? nettleser.side(regel.adresse(sti))
                : nettleser.sendSkjema(regel.adresse(sti), regel.kropp()).body();
    }

    /** Alle heter Elv, Rask; en uavklart heter ingenting. */
    private static int navn(String side) {
        return side.split("Elv, Rask", -1).length - 1;
    }

    private int kjente(Set<String> retter) {
        return vernede.synlige(retter, false);
    }

    /** Hvor mange av de avklarte siden viser til. */
    private int kjente(String side) {
        return (int) vernede.alle().stream()
                .filter(hun -> !hun.erUavklart() && side.contains("/personer/" + hun.id()))
                .count();
    }

    private String alleValgt() {
        return vernede.alle().stream().map(hun -> "&valgt=" + hun.id() + "%3A0").reduce("", String::concat);
    }
}
