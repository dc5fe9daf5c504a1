package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;

/** Maskinen og innstillingene tallene gjelder for, som overskrift og verdi. */
final class Maskin {

    private static final List<String> INNSTILLINGER = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "shared_buffers",
            "max_wal_size",
            "checkpoint_timeout",
            "jit");

    private Maskin() {}

    static Map<String, String> beskrevet(Connection base) throws IOException, SQLException {
        var om = new LinkedHashMap<String, String>();
        om.put("prosessor", felt("/proc/cpuinfo", "model name"));
        om.put("kjerner", Integer.toString(Stillhet.KJERNER));
        om.put("minne", felt("/proc/meminfo", "MemTotal"));
        om.put("kjerne", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        om.put("JDK", System.getProperty("java.vm.vendor") + " " + System.getProperty("java.runtime.version"));
        om.put("Kafka", AppInfoParser.getVersion() + ", én megler, acks=all");
        for (var navn : INNSTILLINGER) {
            om.put("PostgreSQL " + navn, Sporring.tekst(base, "select current_setting('" + navn + "')"));
        }
        return om;
    }

    private static String felt(String fil, String navn) throws IOException {
        try (var linjer = Files.lines(Path.of(fil))) {
            return linjer.filter(linje -> linje.startsWith(navn))
                    .map(linje -> linje.substring(linje.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("ukjent");
        }
    }
}
