package no.sykefravaer.lokal.start;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.sykefravaer.lokal.syntetisk.Identnumre;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;

/** Det som vises når alt er klart: hvor ting er, og hva man kan prøve. */
record Oversikt(Adresser adresser, Mappe mappe) {

    private static final int DAGER_SIDEN_START = 60;
    private static final int DAGER_IGJEN = 30;

    String adressetabell() {
        var porter = adresser.porter();
        return """

                  Oppgavelista for veiledere        %s/oppgaver
                  Døra inn (sykmelding-service)     %s
                  Kjernen  (milepael-service)       %s
                  Døra ut  (varsling-service)       %s
                  Mottakerne, hva de har fått       %s/mottatt
                  Tokener                           %s/token?rolle=veileder
                  Kafka                             127.0.0.1:%d
                  PostgreSQL                        127.0.0.1:%d (bruker postgres, passord i %s)
                  Logger                            %s
                """.formatted(
                        Adresser.http(porter.varsling()),
                        Adresser.http(porter.sykmelding()),
                        Adresser.http(porter.milepael()),
                        Adresser.http(porter.varsling()),
                        Adresser.http(porter.mottaker()),
                        Adresser.http(porter.token()),
                        porter.kafka(),
                        porter.postgres(),
                        mappe.hemmeligheter().resolve("databasepassord"),
                        mappe.rot().resolve("logg"));
    }

    String forslag(Instant naa) {
        var ident = Identnumre.forste().verdi();
        return "\nPrøv dette: en oppdiktet person som har vært sykmeldt i %d dager, og skal være det i %d til.\n\n%s\n%s\n%s"
                .formatted(DAGER_SIDEN_START, DAGER_IGJEN, post(naa, ident), tidslinje(ident), mottatt());
    }

    private String post(Instant naa, String ident) {
        var iDag = LocalDate.ofInstant(naa, ZoneId.of("Europe/Oslo"));
        return """
                curl -i %s/api/v1/sykmeldinger -H "Authorization: Bearer $(%s kildesystem)" \\
                  -H 'Content-Type: application/json' -d '{"id":"%s","fnr":"%s",
                  "mottatt":"%s","status":"SENDT","arbeidsgiver":{"orgnummer":"%s"},
                  "behandler":{"hpr":"1234567"},"navKontor":"0315",
                  "perioder":[{"fom":"%s","tom":"%s","type":"INGEN_AKTIVITET"}]}'
                """.formatted(
                        Adresser.http(adresser.porter().sykmelding()),
                        token(),
                        UUID.randomUUID(),
                        ident,
                        naa.truncatedTo(ChronoUnit.SECONDS),
                        Organisasjonsnumre.rekke().findFirst().orElseThrow(),
                        iDag.minusDays(DAGER_SIDEN_START),
                        iDag.plusDays(DAGER_IGJEN));
    }

    private String tidslinje(String ident) {
        return """
                curl %s/api/v1/tidslinje -H "Authorization: Bearer $(%s veileder)" -H 'nav-personident: %s'
                """.formatted(Adresser.http(adresser.porter().milepael()), token(), ident);
    }

    private String mottatt() {
        return "curl '%s/mottatt?rolle=ARBEIDSGIVER'\n"
                .formatted(Adresser.http(adresser.porter().mottaker()));
    }

    private String token() {
        return mappe.rot().endsWith(".lokal") ? "./lokal/token" : "LOKAL_MAPPE=" + mappe.rot() + " ./lokal/token";
    }
}
