package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Alle prosesser slik {@code /proc} viser dem i ett øyeblikk, med tiden hver har brukt. */
record Prosesstre(Map<Long, Prosess> prosesser) {

    static final long MIKROS_PER_TIKK = 10_000; // USER_HZ er 100 på Linux

    private static final Prosess INGEN = new Prosess(0, 0);
    private static final int FORELDER = 1;
    private static final int FORSTE_TID = 11;
    private static final int SISTE_TID = 14;

    /** {@code mikros} er egen tid og tiden til barna som er døde. */
    record Prosess(long forelder, long mikros) {

        /** @param linje innholdet i {@code /proc/PID/stat} */
        static Prosess av(String linje) {
            var felt = linje.substring(linje.lastIndexOf(')') + 2).split(" ");
            long tikk = 0;
            for (int i = FORSTE_TID; i <= SISTE_TID; i++) {
                tikk += Long.parseLong(felt[i]);
            }
            return new Prosess(Long.parseLong(felt[FORELDER]), tikk * MIKROS_PER_TIKK);
        }
    }

    static Prosesstre les() throws IOException {
        var prosesser = new HashMap<Long, Prosess>();
        try (var mapper = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var mappe : mapper) {
                try {
                    prosesser.put(
                            Long.valueOf(mappe.getFileName().toString()),
                            Prosess.av(Files.readString(mappe.resolve("stat"))));
                } catch (IOException e) {
                    continue; // den døde mens vi leste
                }
            }
        }
        return new Prosesstre(prosesser);
    }

    /** Mikrosekunder prosessortid brukt av prosessene selv. */
    long alene(Collection<Long> pider) {
        long sum = 0;
        for (var pid : pider) {
            sum += prosesser.getOrDefault(pid, INGEN).mikros();
        }
        return sum;
    }

    /** Det samme med alle som stammer fra dem, hver talt én gang. */
    long medBarn(Collection<Long> rotter) {
        return alene(stammen(rotter));
    }

    /** De selv og alle som stammer fra dem. */
    Set<Long> stammen(Collection<Long> rotter) {
        var alle = new HashSet<>(rotter);
        var ko = new ArrayDeque<>(rotter);
        while (!ko.isEmpty()) {
            long pid = ko.poll();
            prosesser.forEach((barn, prosess) -> {
                if (prosess.forelder() == pid && alle.add(barn)) {
                    ko.add(barn);
                }
            });
        }
        return alle;
    }
}
