package no.sykefravaer.sykmelding.api;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.KafkaOgDatabase;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.lokal.testressurs.Tokenressurs;

/** Døra med ekte megler og ekte tokenutsteder, og forespørsler å sende den. */
@QuarkusTestResource(value = KafkaOgDatabase.class, initArgs = @ResourceArg(name = "database", value = "false"))
@QuarkusTestResource(Tokenressurs.class)
@QuarkusTestResource(Milepaelressurs.class)
public abstract class Doertest {

    protected static final String FNR = "13897299814";
    protected static final String SYKMELDINGER = "/api/v1/sykmeldinger";
    protected static final String PERSONER = "/api/v1/personer";

    protected static String sykmelding(String id) {
        return """
                {"id":"%s","fnr":"%s","mottatt":"2026-01-10T08:00:00Z","status":"SENDT",
                 "arbeidsgiver":{"orgnummer":"889640782"},"behandler":{"hpr":"1234567"},"navKontor":"0315",
                 "perioder":[{"fom":"2026-01-08","tom":"2026-01-31","type":"AKTIVITET_IKKE_MULIG"}]}""".formatted(id, FNR);
    }

    protected static String person() {
        return """
                {"fnr":"%s","fornavn":"Ola","etternavn":"Prøve","navKontor":"0315","adressebeskyttelse":"UGRADERT",
                 "skjermet":false,"mottatt":"2026-01-10T08:00:00Z"}""".formatted(FNR);
    }

    protected static RequestSpecification kildesystem() {
        return med(Testtoken.av("kildesystem", Map.of("kilde", "epj-a")));
    }

    protected static RequestSpecification personregister() {
        return med(Testtoken.av("personregister", Map.of()));
    }

    protected static RequestSpecification med(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    protected static ValidatableResponse send(String kropp) {
        return kildesystem().body(kropp).post(SYKMELDINGER).then();
    }
}
