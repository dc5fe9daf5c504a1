package no.sykefravaer.varsling.side;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** En liste et norsk regneark åpner rett: semikolon mellom cellene, BOM først, og ingen celle som kan bli en formel. */
public final class Csv {

    private static final CSVFormat FORM =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final String BOM = "\uFEFF";
    private static final String KAN_BLI_FORMEL = "=+-@\t\r\n";

    private Csv() {}

    /** @param navn filnavnet, uten endelse og uten noe om en person */
    public static Response fil(String navn, List<String> overskrifter, Stream<List<String>> rader) {
        StreamingOutput innhold = ut -> {
            var skriver = new OutputStreamWriter(ut, UTF_8);
            skriv(skriver, Stream.concat(Stream.of(overskrifter), rader));
            skriver.flush();
        };
        return Response.ok(innhold, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + navn + ".csv\"")
                .build();
    }

    static void skriv(Writer ut, Stream<List<String>> rader) throws IOException {
        ut.write(BOM);
        var skriver = FORM.print(ut);
        for (var rad : (Iterable<List<String>>) rader::iterator) {
            skriver.printRecord(rad.stream().map(Csv::ufarlig));
        }
    }

    /** Et regneark regner ut det som begynner slik; en apostrof foran gjør det til tekst. */
    private static String ufarlig(String celle) {
        return celle != null && !celle.isEmpty() && KAN_BLI_FORMEL.indexOf(celle.charAt(0)) >= 0 ? "'" + celle : celle;
    }
}
