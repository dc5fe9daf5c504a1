package no.sykefravaer.varsling.adgang;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Verden;

/** Hvem som har sett på noen: radene våre, og forespørslene kjernen er blitt spurt i, som den selv fører. */
record Blikk(Verden verden, Mottakere mottakere) {

    private static final String OM_PERSONEN =
            "/api/v1/(tidslinje|milepaeler|notater|historikk|dokumenter|bestillinger|drift/feilko/avdekk).*";
    private static final String RADER = """
            select hva || case when avvist then ' avvist' else '' end from innsynslogg where nr > ? order by nr""";

    /** Kjernen står først. Det den er blitt spurt om, føres først etter at den har svart. */
    void krev(String hva, List<String> ventet, Runnable kall) {
        var sist = Long.parseLong(
                verden.les("select coalesce(max(nr), 0) from innsynslogg").getFirst());
        mottakere.kjernen().resetRequests();
        kall.run();
        Verden.tilGodtatt(() -> assertThat(etter(sist)).as(hva).isEqualTo(ventet));
    }

    private List<String> etter(long nr) {
        var kjernens = mottakere.kjernen().find(anyRequestedFor(urlMatching(OM_PERSONEN))).stream()
                .map(kall -> kall.getHeader("Nav-Call-Id"))
                .distinct()
                .map(id -> "kjernen");
        return Stream.concat(kjernens, verden.les(RADER, nr).stream()).toList();
    }
}
