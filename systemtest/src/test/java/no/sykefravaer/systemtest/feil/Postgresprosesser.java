package no.sykefravaer.systemtest.feil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.system.Mappe;

/** PostgreSQL slik operativsystemet ser den: hovedprosessen og dem den har startet. */
record Postgresprosesser(ProcessHandle hoved) {

    static Postgresprosesser i(Mappe mappe) {
        try {
            var fil = mappe.rot().resolve("database/data/postmaster.pid");
            var pid = Long.parseLong(Files.readAllLines(fil).getFirst().strip());
            return new Postgresprosesser(ProcessHandle.of(pid).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9} på alle, hovedprosessen først så ingen startes igjen. */
    void drep() {
        var alle = Stream.concat(Stream.of(hoved), hoved.children()).toList();
        alle.forEach(ProcessHandle::destroyForcibly);
        alle.forEach(prosess -> prosess.onExit().join());
    }

    /** De som har dette i navnet sitt, som {@code walwriter}. */
    List<ProcessHandle> som(String navn) {
        return hoved.children()
                .filter(prosess -> tittel(prosess).contains(navn))
                .toList();
    }

    /** PostgreSQL skriver hva prosessen er der kommandolinja ellers står. */
    private static String tittel(ProcessHandle prosess) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(prosess.pid()), "cmdline"));
        } catch (IOException e) {
            return "";
        }
    }
}
