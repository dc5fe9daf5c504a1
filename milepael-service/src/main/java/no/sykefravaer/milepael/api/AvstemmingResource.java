package no.sykefravaer.milepael.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.NavigableSet;
import no.sykefravaer.milepael.app.Kildeavstemming;
import no.sykefravaer.milepael.domene.Utfall.Virkning;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Stemmer det en kilde mener å ha sendt, med det vi har. Bare antall og sjekksummer, og bare kildens egne. */
@Path("/api/v1/avstemming")
class AvstemmingResource {

    /** Hvor mange ulike linjer, og SHA-256 av dem: sortert bytevis, hver med linjeskift etter, som 64 heksadesimale tegn. */
    public record Sum(int antall, String sjekksum) {

        static Sum av(NavigableSet<String> linjer) {
            var sha256 = sha256();
            linjer.forEach(linje -> sha256.update((linje + "\n").getBytes(UTF_8)));
            return new Sum(linjer.size(), HexFormat.of().formatHex(sha256.digest()));
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("SHA-256 finnes i enhver JDK", e);
            }
        }
    }

    /** {@code sendt} er alt vi har; resten er det samme etter hva det ble av det. */
    public record Svar(
            LocalDate dato, String kilde, Sum sendt, Sum anvendt, Sum utenVirkning, Sum konflikt, Sum venter) {}

    private final Kildeavstemming avstemming;
    private final Innlogget innlogget;

    AvstemmingResource(Kildeavstemming avstemming, Innlogget innlogget) {
        this.avstemming = avstemming;
        this.innlogget = innlogget;
    }

    @GET
    @RolesAllowed("kildesystem")
    @Operation(
            summary = "Antall og sjekksum av det kilden har sendt med «mottatt» på dagen, etter hva det ble av det",
            description = """
                    Dagen er den i dokumentets egen «mottatt», i norsk tid: avsenderen vet den uten å spørre. Hvert dokument er \
                    én linje, «id hva», der «hva» er NY, SENDT eller BEKREFTET for en sykmelding, ERSTATTET for en PUT, AVBRUTT, \
                    GJENAPNET eller SLETTET for et uttak, SOKNAD og INNTEKTSMELDING, og SOKNAD_SLETTET og \
                    INNTEKTSMELDING_SLETTET. Sjekksummen er SHA-256 av de ulike linjene, sortert bytevis, hver med linjeskift \
                    etter: «LC_ALL=C sort -u linjer | sha256sum». Det samme sendt flere ganger er én linje. «sendt» er alt som \
                    er kommet fram; det kan telles både som anvendt og uten virkning når det kom flere ganger med ulik \
                    «mottatt». «venter» feilet hos oss og blir sett på. Et uttak uten «mottatt» får dørens klokke.""")
    public Svar hent(@QueryParam("dato") String dato) {
        var kilde = innlogget.kilde();
        var dag = dag(dato);
        var avstemt = avstemming.av(kilde, dag);
        return new Svar(
                dag,
                kilde,
                Sum.av(avstemt.alle()),
                Sum.av(avstemt.med(Virkning.ANVENDT)),
                Sum.av(avstemt.med(Virkning.UTEN_VIRKNING)),
                Sum.av(avstemt.med(Virkning.KONFLIKT)),
                Sum.av(avstemt.venter()));
    }

    private static LocalDate dag(String dato) {
        var brudd = new Bruddsamler();
        var dag = brudd.paakrevdDato("dato", dato);
        brudd.avvis();
        return dag;
    }
}
