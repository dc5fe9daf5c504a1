package no.sykefravaer.varsling.side.part;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.varsling.db.Innsynsrader.Fort;
import no.sykefravaer.varsling.kjerne.Innsynsklient.Blikk;

/** Én gang noen så på saken, slik den sykmeldte får vite det. */
record Mittblikk(Instant tid, String naar, String hvem, String hva, boolean avvist) {

    static final int SISTE = 20;

    /** Kjernens og våre egne, de siste først. */
    static List<Mittblikk> av(List<Blikk> kjernens, List<Fort> egne, Tekster t) {
        return Stream.concat(
                        kjernens.stream().map(b -> av(b.tid(), b.rolle(), b.hvem(), b.hva(), b.avvist(), t)),
                        egne.stream().map(fort -> av(fort, t)))
                .sorted(Comparator.comparing(Mittblikk::tid).reversed())
                .limit(SISTE)
                .toList();
    }

    private static Mittblikk av(Fort fort, Tekster t) {
        var rad = fort.rad();
        return av(fort.tid(), rad.rolle(), rad.utforer(), rad.hva().name(), rad.avvist(), t);
    }

    private static Mittblikk av(Instant tid, String rolle, String hvem, String hva, boolean avvist, Tekster t) {
        return new Mittblikk(tid, t.tid(tid), t.kode("rolle", rolle) + " " + hvem, t.kode("blikk", hva), avvist);
    }

    @Override
    public String toString() {
        return "Mittblikk[" + tid + "]";
    }
}
