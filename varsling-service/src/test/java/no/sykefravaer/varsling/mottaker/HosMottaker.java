package no.sykefravaer.varsling.mottaker;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static no.sykefravaer.varsling.Mottakere.OPPGAVER;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.UUID;
import no.sykefravaer.varsling.Mottakere;

/** Det mottakerne har gjort i sine egne systemer, slik de svarer når de spørres om det. */
record HosMottaker(Mottakere mottakere) {

    void navHarAvsluttet(UUID oppgave, int id, String status) {
        var svar = """
                {"antallTreffTotalt": 1, "oppgaver": [{"id": %d, "versjon": 2, "status": "%s", "saksreferanse": "%s",
                 "ferdigstiltTidspunkt": "2024-03-10T10:00:00+01:00"}]}""".formatted(id, status, oppgave);
        mottakere
                .nav()
                .register(get(urlPathEqualTo(OPPGAVER))
                        .withQueryParam("statuskategori", equalTo("AVSLUTTET"))
                        .willReturn(okJson(svar)));
    }

    static void partenHar(WireMock part, UUID oppgave, String tilstand) {
        var svar =
                "{\"oppgaver\": [{\"eksternId\": \"%s\", \"tilstand\": \"%s\"}], \"neste\": \"1\", \"harFlere\": false}"
                        .formatted(oppgave, tilstand);
        part.register(get(urlPathEqualTo(OPPGAVER + "/endringer")).willReturn(okJson(svar)));
    }
}
