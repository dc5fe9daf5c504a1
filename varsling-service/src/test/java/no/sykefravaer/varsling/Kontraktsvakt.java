package no.sykefravaer.varsling;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;
import static java.util.stream.Collectors.toMap;

import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.sykefravaer.lokal.testressurs.Mottakerkontrakt;
import no.sykefravaer.lokal.testressurs.Mottakerkontrakt.Foresporsel;

/** Står foran en mottaker i alle tester: det som ikke er etter kontrakten i docs/mottakere, får 422, uansett hva testen har sagt. */
final class Kontraktsvakt implements StubRequestFilterV2 {

    private final Mottakerkontrakt kontrakt;

    Kontraktsvakt(String kontrakt) {
        this.kontrakt = Mottakerkontrakt.av(kontrakt);
    }

    @Override
    public RequestFilterAction filter(Request kall, ServeEvent hendelse) {
        var brudd = kontrakt.brudd(foresporsel(LoggedRequest.createFrom(kall)));
        return brudd.isEmpty()
                ? RequestFilterAction.continueWith(kall)
                : RequestFilterAction.stopWith(responseDefinition()
                        .withStatus(422)
                        .withBody(brudd.toString())
                        .build());
    }

    @Override
    public String getName() {
        return "kontraktsvakt";
    }

    static Foresporsel foresporsel(LoggedRequest kall) {
        var adresse = URI.create(kall.getUrl());
        var hoder = kall.getHeaders().all().stream()
                .collect(toMap(hode -> hode.key().toLowerCase(Locale.ROOT), hode -> hode.firstValue(), (a, b) -> a));
        return new Foresporsel(
                kall.getMethod().getName(), adresse.getPath(), sporring(adresse.getQuery()), hoder, kall.getBody());
    }

    private static Map<String, String> sporring(String sporring) {
        return sporring == null
                ? Map.of()
                : Stream.of(sporring.split("&"))
                        .map(del -> del.split("=", 2))
                        .collect(toMap(del -> del[0], del -> del[1]));
    }
}
