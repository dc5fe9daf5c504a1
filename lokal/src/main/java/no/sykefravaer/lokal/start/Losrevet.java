package no.sykefravaer.lokal.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** En kommando i sin egen sesjon, så Ctrl-C i terminalen ikke når den utenom tilsynet. */
final class Losrevet {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Losrevet() {}

    static List<String> fra(List<String> kommando) {
        if (!Files.isExecutable(SETSID)) {
            return kommando;
        }
        var losrevet = new ArrayList<String>();
        losrevet.add(SETSID.toString());
        losrevet.addAll(kommando);
        return losrevet;
    }
}
