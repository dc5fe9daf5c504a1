package no.sykefravaer.varsling.side;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.Hendelser;
import no.sykefravaer.varsling.Mottakere;

/** Kjernen slik personsiden spør den: én person med ett sykefravær, og det en veileder har skrevet om henne. */
public final class Kjernen {

    private static final String TIDSLINJE = """
            {"personId": "%s", "dato": "2024-03-10", "fodselsdato": "1988-01-05", "antallSykmeldinger": 1,
             "tilfeller": [{"tilfelleId": "%s", "start": "2024-01-10", "slutt": "%s", "antallSykedager": 61,
             "gradertVedSlutt": false, "virksomhetsnummer": ["310000000"], "sykmelder": "1234567",
             "grader": [{"fom": "2024-01-10", "tom": "2024-02-09", "prosent": 60},
                        {"fom": "2024-02-10", "tom": "2024-04-10", "prosent": 100}],
             "forelopigMaksdato": {"dato": "2025-01-07", "brukteDager": 40, "gjenstaendeDager": 208},
             "milepaeler": [%s]}]}""";

    private static final String KRAVET = """
            {"milepaelId": "%s", "versjon": 3, "regel": "%s", "uke": 8, "frist": "2024-03-06",
             "status": "%s", "regelverk": "2014", "hjemmel": "folketrygdloven § 8-8 andre ledd", "ansvarlig": "NAV"%s,
             "hvorfor": {"setning": "Fraværet begynte 10. januar 2024, og 8 uker er omme 6. mars 2024.",
                         "start": "2024-01-10", "grunnlag": ["s-1"], "beregnet": "2024-03-06T00:01:00Z",
                         "navCallId": "kall-7f"}}""";

    private static final String MULIG = """
            {"regel": "DIALOGMOTE_2", "uke": 26, "frist": "2024-07-10", "status": "MULIG", "ansvarlig": "NAV",
             "hjemmel": "folketrygdloven § 8-7 a andre ledd", "hvorfor": {"setning": "26 uker er omme 10. juli 2024."}}""";

    private static final String HISTORIKK = """
            {"versjon": 2, "handling": "AVVENT", "status": "AVVENT", "arsak": "DROFTES_INTERNT", "til": "2024-03-20",
             "begrunnelse": "Spør <teamet>", "rolle": "NAV", "utforer": "Z990123", "tid": "2024-03-01T09:00:00Z"}""";

    private static final String NOTATER = """
            [{"id": "%s", "tekst": "Ringte, ingen svar", "utforer": "Z990123", "tid": "2024-03-02T09:00:00Z"}]""";

    private static final String DOKUMENTER = """
            [{"slag": "SYKMELDING", "type": "MOTTATT", "status": "SENDT", "kilde": "epj-a", "id": "s-1",
              "mottatt": "2024-01-10T09:00:00Z", "orgnummer": "310000000", "hpr": "1234567", "utfall": "ANVENDT",
              "perioder": [{"fom": "2024-01-10", "tom": "2024-02-09", "type": "GRADERT", "grad": 60}]},
             {"slag": "SYKMELDING", "type": "MOTTATT", "status": "SENDT", "kilde": "epj-a", "id": "s-1",
              "mottatt": "2024-01-11T09:00:00Z", "perioder": [], "utfall": "KONFLIKT", "hvorfor": "Den finnes alt."}]""";

    private final Mottakere mottakere;
    final UUID notat = UUID.randomUUID();
    public final UUID milepael = UUID.randomUUID();

    public Kjernen(Mottakere mottakere) {
        this.mottakere = mottakere;
    }

    /** @param mer flere felt i milepælen, som {@code , "mote": {…}} */
    public void svarer(String status, String mer) {
        svarer(status, mer, "AKTIVITETSKRAV");
    }

    public void svarer(String status, String mer, String regel) {
        stub("/api/v1/tidslinje", tidslinje("2024-04-10", status, mer, regel));
        stub("/api/v1/notater", NOTATER.formatted(notat));
        stub("/api/v1/milepaeler/" + milepael + "/historikk", "[" + HISTORIKK + "]");
        stub("/api/v1/historikk", """
                [{"milepaelId": "%s", "regel": "AKTIVITETSKRAV", "gjort": %s}]""".formatted(milepael, HISTORIKK));
        stub("/api/v1/dokumenter", DOKUMENTER);
    }

    /** Det kjernen svarer på en tanke: fraværet slutter en annen dag, og kravet får en annen status. */
    public void tenkerSeg(String slutt, String status) {
        var svar = "{\"naa\": %s, \"hvaOm\": %s}"
                .formatted(
                        tidslinje("2024-04-10", "OVER_FRIST", "", "AKTIVITETSKRAV"),
                        tidslinje(slutt, status, "", "AKTIVITETSKRAV"));
        svarerPaa("tidslinje/hva-om", 200, svar);
    }

    private String tidslinje(String slutt, String status, String mer, String regel) {
        var milepaeler = KRAVET.formatted(milepael, regel, status, mer) + "," + MULIG;
        return TIDSLINJE.formatted(UUID.randomUUID(), UUID.randomUUID(), slutt, milepaeler);
    }

    /** Personen vil ha dette språket, og har intet fravær. */
    public void svarerPaaSprak(String sprak) {
        stub(
                "/api/v1/tidslinje",
                "{\"personId\": \"%s\", \"dato\": \"2024-03-10\", \"sprak\": \"%s\", \"tilfeller\": []}"
                        .formatted(UUID.randomUUID(), sprak));
    }

    /** Det kjernen svarer når noen vil gjøre noe. */
    public void svarerPaa(String sti, int status, String svar) {
        mottakere
                .kjernen()
                .register(post("/api/v1/" + sti).willReturn(okJson(svar).withStatus(status)));
    }

    /** Det kjernen har fått på adressen, som JSON. */
    public List<String> fikk(String sti) {
        return mottakere.kjernen().find(postRequestedFor(urlPathEqualTo("/api/v1/" + sti))).stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    private void stub(String sti, String svar) {
        mottakere
                .kjernen()
                .register(get(urlPathEqualTo(sti))
                        .withHeader("nav-personident", equalTo(Hendelser.PERSONIDENT))
                        .willReturn(okJson(svar)));
    }
}
