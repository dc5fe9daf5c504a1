package no.sykefravaer.ytelse.hvaom;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Spørsmålene: fakta i hver av fasitens saker, en sak på hver linje i hver fil. */
final class Saker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Saker() {}

    static List<byte[]> fra(Path mappe) throws IOException {
        var saker = new ArrayList<byte[]>();
        try (var filer = Files.newDirectoryStream(mappe, "*.jsonl")) {
            for (var fil : filer) {
                for (var linje : Files.readAllLines(fil)) {
                    var fakta = JSON.readTree(linje).at("/person/facts");
                    saker.add(JSON.writeValueAsBytes(JSON.createObjectNode().set("fakta", fakta)));
                }
            }
        }
        return saker;
    }
}
