package no.sykefravaer.milepael.api;

import static no.sykefravaer.milepael.api.Sykmeldtvern.ALLE_RETTER;
import static no.sykefravaer.milepael.api.Sykmeldtvern.ANNET_KONTOR;
import static no.sykefravaer.milepael.api.Sykmeldtvern.KONTOR;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsprove;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel.Adgang;
import no.sykefravaer.lokal.testressurs.adgang.Adgangstabell;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.api.Sykmeldtvern.Sykmeldt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hvem Nav får se: kontoret og det vernet krever, på hvert endepunkt tabellen sier SINE eller KONTOR om. */
@MedKafkaOgDatabase
class KontorOgVernTest {

    private static final Set<String> FINNES_IKKE = Set.of("PERSON_UKJENT", "MILEPAEL_UKJENT");

    @Inject
    Sykmeldtvern sykmeldte;

    @Inject
    Kommandoprove kommandoer;

    @Inject
    Bildet bildet;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    Adgangsprove prove;

    @BeforeEach
    void alle_slag() {
        prove = new Adgangsprove(port);
        bildet.tom();
        sykmeldte.meldAlle();
    }

    @ParameterizedTest
    @ValueSource(strings = {"veileder", "leder"})
    void en_person_ses_bare_ved_eget_kontor_og_med_den_retten_vernet_krever(String rolle) {
        var avvik = new ArrayList<String>();
        for (var hun : Sykmeldtvern.ALLE) {
            var sti = Map.of("milepaelId", kommandoer.av(hun.ident(), "AKTIVITETSKRAV"));
            Adgangstabell.les().med(rolle, Adgang.SINE).forEach(regel -> prov(regel, rolle, hun, sti, avvik));
        }

        assertThat(avvik).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"veileder", "leder"})
    void i_kontorets_lister_står_bare_de_hun_får_se(String rolle) {
        for (var regel : Adgangstabell.les().med(rolle, Adgang.KONTOR).toList()) {
            if (regel.endepunkt().contains("{kontor}")) {
                for (var hun : Sykmeldtvern.ALLE) {
                    assertThat(ider(regel, token(rolle, KONTOR, hun.kreves())))
                            .as("%s med %s", regel, hun.kreves())
                            .containsExactlyInAnyOrderElementsOf(synlige(regel, hun.kreves()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"veileder", "leder"})
    void et_annet_kontor_avvises_hvilke_retter_hun_enn_har(String rolle) {
        var token = token(rolle, KONTOR, ALLE_RETTER);

        assertThat(Adgangstabell.les().med(rolle, Adgang.KONTOR).map(KontorOgVernTest::iEnMaaned))
                .hasSize(3)
                .allSatisfy(regel -> {
                    assertThat(omKontoret(regel, KONTOR, token).status()).isEqualTo(200);
                    assertThat(omKontoret(regel, ANNET_KONTOR, token).kode()).isEqualTo("IKKE_DITT_KONTOR");
                });
    }

    private void prov(Adgangsregel regel, String rolle, Sykmeldt hun, Map<String, String> sti, List<String> avvik) {
        sjekk(true, regel, token(rolle, KONTOR, hun.kreves()), hun, sti, avvik);
        sjekk(hun.erUavklart(), regel, token(rolle, ANNET_KONTOR, ALLE_RETTER), hun, sti, avvik);
        for (var rett : hun.kreves()) {
            var resten = new HashSet<>(ALLE_RETTER);
            resten.remove(rett);
            sjekk(false, regel, token(rolle, KONTOR, resten), hun, sti, avvik);
        }
    }

    private void sjekk(
            boolean synlig,
            Adgangsregel regel,
            String token,
            Sykmeldt hun,
            Map<String, String> sti,
            List<String> avvik) {
        var svar = prove.kall(regel, sti, token, Map.of("nav-personident", hun.ident()));
        var sett = svar.status() != 403 && !(svar.status() == 404 && FINNES_IKKE.contains(svar.kode()));
        if (sett != synlig || svar.status() >= 500) {
            avvik.add("%s om en som krever %s: %d %s".formatted(regel, hun.kreves(), svar.status(), svar.kode()));
        }
    }

    /** Det statistikken må vite; de andre ser ikke etter det. */
    private static Adgangsregel iEnMaaned(Adgangsregel regel) {
        return new Adgangsregel(
                regel.endepunkt() + "?fom=2026-01-01&tom=2026-01-31&enhet=", regel.adgang(), regel.kropp());
    }

    /** Kontoret står i adressen eller i spørringen. */
    private Adgangsprove.Svar omKontoret(Adgangsregel regel, String kontor, String token) {
        var spurt = new Adgangsregel(regel.endepunkt() + kontor, regel.adgang(), regel.kropp());
        return prove.kall(spurt, Map.of("kontor", kontor), token, Map.of());
    }

    /** Id-ene i svaret, av dem som er sykmeldt her. */
    private Set<String> ider(Adgangsregel regel, String token) {
        var alle = Sykmeldtvern.ALLE.stream()
                .map(hun -> kommandoer.personId(hun.ident()))
                .toList();
        var spurt = regel.kropp().isEmpty()
                ? regel
                : new Adgangsregel(
                        regel.endepunkt(), regel.adgang(), "{\"personer\":[\"" + String.join("\",\"", alle) + "\"]}");
        var svar = prove.kall(spurt, Map.of("kontor", KONTOR), token, Map.of());
        assertThat(prove.kall(spurt, Map.of("kontor", ANNET_KONTOR), token, Map.of())
                        .kode())
                .isEqualTo("IKKE_DITT_KONTOR");
        return Set.copyOf(alle.stream().filter(svar.innhold()::contains).toList());
    }

    /** En uavklart hører ikke til noe kontor, og står derfor ikke i lista over dem som gjør det. */
    private List<String> synlige(Adgangsregel regel, Set<String> retter) {
        return Sykmeldtvern.ALLE.stream()
                .filter(hun -> retter.containsAll(hun.kreves()))
                .filter(hun -> !hun.erUavklart() || regel.metode().equals("POST"))
                .map(hun -> kommandoer.personId(hun.ident()))
                .toList();
    }

    private static String token(String rolle, String kontor, Set<String> retter) {
        return Testtoken.av(
                rolle, Map.of("NAVident", "Z990123", "enheter", List.of(kontor), "tilganger", List.copyOf(retter)));
    }
}
