package no.sykefravaer.lokal.token;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Pattern;
import no.sykefravaer.lokal.nett.Port;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hele veien en nettleser går: siden, valget, koden og tokenet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InnloggingssideTest {

    static final String TILBAKE = "http://127.0.0.1:1/innlogget";
    static final Pattern MAJA =
            Pattern.compile("name=\"username\" value=\"(Z990127)\">\\s*<input[^>]*name=\"claims\" value=\"([^\"]*)\"");

    final HttpClient klient = HttpClient.newHttpClient();
    Utsteder utsteder;

    @BeforeEach
    void start() throws Exception {
        utsteder = Utsteder.start(Port.ledig(), Nokkel.ny(), Map.of());
    }

    @AfterEach
    void stopp() {
        klient.close();
        utsteder.close();
    }

    @Test
    void man_kan_være_fra_nav_en_part_eller_den_sykmeldte_selv() {
        assertThat(Innloggingsside.html())
                .containsSubsequence(
                        "<h2>Nav</h2>",
                        "Anne Berg (Z990123)",
                        "Drift",
                        "<h2>Arbeidsgiver og sykmelder</h2>",
                        "Virksomhet 310000027",
                        "Sykmelder 7200105",
                        "<h2>Sykmeldte</h2>",
                        "Anne Grimstad",
                        "Erik Skogstad");
        assertThat(Velgbar.alle())
                .extracting(Velgbar::bruker)
                .doesNotHaveDuplicates()
                .noneMatch(b -> b.matches("\\d{11}"));
    }

    @Test
    void den_man_velger_å_være_er_den_tokenet_sier() throws Exception {
        var adresse =
                utsteder.adresse() + "/authorize?client_id=sykefravaer&response_type=code&scope=openid&state=s&nonce=n"
                        + "&redirect_uri=" + TILBAKE;
        var side = send(HttpRequest.newBuilder(URI.create(adresse))).body();
        var valg = MAJA.matcher(side).results().findFirst().orElseThrow();

        var svar = klient.send(
                skjema(
                        adresse,
                        "username",
                        valg.group(1),
                        "claims",
                        valg.group(2).replace("&quot;", "\"")),
                ofString());

        var kode = svar.headers().firstValue("Location").orElseThrow().replaceAll(".*code=([^&]*).*", "$1");
        var krav = SignedJWT.parse(token(kode)).getJWTClaimsSet();
        assertThat(krav.getStringClaim("NAVident")).isEqualTo("Z990127");
        assertThat(krav.getStringListClaim("enheter")).containsExactly("0315", "1719");
        assertThat(krav.getStringListClaim("roles")).containsExactly("veileder");
        assertThat(krav.getAudience()).containsExactly("sykefravaer");
    }

    private String token(String kode) throws Exception {
        var svar = klient.send(
                skjema(
                        utsteder.adresse() + "/token",
                        "grant_type",
                        "authorization_code",
                        "code",
                        kode,
                        "redirect_uri",
                        TILBAKE,
                        "client_id",
                        "sykefravaer",
                        "client_secret",
                        "en-hemmelighet"),
                ofString());
        return new ObjectMapper().readTree(svar.body()).get("access_token").asText();
    }

    private java.net.http.HttpResponse<String> send(HttpRequest.Builder kall) throws Exception {
        return klient.send(kall.build(), ofString());
    }

    private static HttpRequest skjema(String adresse, String... felter) {
        var innhold = new StringBuilder();
        for (int i = 0; i < felter.length; i += 2) {
            innhold.append(felter[i])
                    .append('=')
                    .append(URLEncoder.encode(felter[i + 1], UTF_8))
                    .append('&');
        }
        return HttpRequest.newBuilder(URI.create(adresse))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(innhold.toString()))
                .build();
    }
}
