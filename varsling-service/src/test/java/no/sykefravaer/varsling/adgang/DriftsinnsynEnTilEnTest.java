package no.sykefravaer.varsling.adgang;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsprove;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel.Adgang;
import no.sykefravaer.lokal.testressurs.adgang.Adgangstabell;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Den som åpner innholdet i en post i feilkøen, er én rad der posten ligger; ellers ser ikke driften noen. */
@Helt
class DriftsinnsynEnTilEnTest extends Varslingsproeve {

    private static final AtomicLong POSISJON = new AtomicLong(6_000_000);

    final long posisjon = POSISJON.incrementAndGet();
    final String vaar = "/drift/feilko/varsling-service/%s/0/%d".formatted(Emner.MILEPAEL, posisjon);
    Blikk blikk;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void en_post_ingen_vet_hvem_gjelder() {
        blikk = new Blikk(verden, mottakere);
        verden.les("""
                insert into feilko (emne, partisjon, posisjon, arsak, feilklasse, nav_call_id, innhold, forsok, tidspunkt)
                values (?, 0, ?, 'ULESELIG', 'X', 'kall', ?, 1, now()) returning 1""", Emner.MILEPAEL, posisjon, "{ikke JSON".getBytes(UTF_8));
    }

    @Test
    void den_som_har_retten_er_én_rad_og_den_som_mangler_den_er_én_avvist() {
        for (var ventet :
                Map.of("UAVKLART", "FEILPOST", "FORTROLIG", "FEILPOST avvist").entrySet()) {
            var valg = Map.of("emne", Emner.MILEPAEL, "partisjon", 0, "posisjon", posisjon, "begrunnelse", "Feilsøker");
            var token = Testtoken.av("drift", krav(ventet.getKey()));
            var kall =
                    given().auth().oauth2(token).contentType(ContentType.JSON).body(valg);

            blikk.krev("REST", List.of(ventet.getValue()), () -> kall.post("/api/v1/drift/feilko/avdekk"));
            blikk.krev(
                    "siden",
                    List.of(ventet.getValue()),
                    () -> driften(ventet.getKey()).sendSkjema(vaar + "/avdekk", "begrunnelse=Feilretting"));
        }
    }

    @Test
    void kjernens_post_åpnet_på_siden_er_kjernens_rad_og_uten_begrunnelse_er_det_ingen() {
        var kjernens = vaar.replace("varsling-service", "milepael-service") + "/avdekk";
        var nettleser = driften("UAVKLART");
        nettleser.les("/drift");

        blikk.krev("kjernens", List.of("kjernen"), () -> nettleser.sendSkjema(kjernens, "begrunnelse=Feilretting"));
        blikk.krev("uten", List.of(), () -> nettleser.sendSkjema(kjernens, "begrunnelse="));
        blikk.krev("uten, vår", List.of(), () -> nettleser.sendSkjema(vaar + "/avdekk", "begrunnelse="));
    }

    @Test
    void alt_annet_driften_gjør_er_ingen_rad() {
        var nettleser = driften("UAVKLART");
        nettleser.les("/drift");
        var resten = Adgangstabell.les()
                .med("drift", Adgang.ALT)
                .filter(regel -> !regel.endepunkt().contains("logg-ut"));

        assertThat(resten)
                .hasSizeGreaterThan(25)
                .allSatisfy(regel -> blikk.krev(regel.endepunkt(), List.of(), () -> send(nettleser, regel)));
    }

    private void send(Nettleser nettleser, Adgangsregel regel) {
        var sti = Map.of(
                "tjeneste",
                "varsling-service",
                "emne",
                Emner.MILEPAEL,
                "partisjon",
                "0",
                "posisjon",
                "" + posisjon,
                "kanal",
                "ingen",
                "mottaker",
                "NAV");
        if (regel.endepunkt().contains(" /api/")) {
            new Adgangsprove(port).kall(regel, sti, Testtoken.av("drift", krav("UAVKLART")), Map.of());
        } else if (regel.metode().equals("GET")) {
            nettleser.les(regel.adresse(sti));
        } else {
            nettleser.sendSkjema(regel.adresse(sti), regel.kropp());
        }
    }

    private Nettleser driften(String rett) {
        return Nettleser.med(port, "drift", "Z990999", List.of(), List.of(rett));
    }

    private static Map<String, Object> krav(String rett) {
        return Map.of("NAVident", "Z990999", "tilganger", List.of(rett));
    }
}
