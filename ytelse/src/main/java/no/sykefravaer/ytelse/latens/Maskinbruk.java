package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.sykefravaer.lokal.start.Engangssystem;
import no.sykefravaer.ytelse.benk.Prosessorko;
import no.sykefravaer.ytelse.benk.Tjenestemaalinger;

/** Hva hver del av systemet fikk av kjernene mens noe annet ble målt, og hvor lenge søppeltømming stanset den. */
final class Maskinbruk {

    private static final String POSTGRES = "PostgreSQL";
    private static final String VERKTOY = "målingen selv";
    private static final String STANSET = "jvm_gc_pause_seconds_sum";
    private static final List<String> DELER = List.of(
            "sykmelding-service", "milepael-service", "varsling-service", "kafka", "mottakere", "personregister");

    private final Tjenestemaalinger maalinger;
    private final Engangssystem system;
    private final long postmester;

    Maskinbruk(Engangssystem system, long postmester) {
        this.system = system;
        this.postmester = postmester;
        this.maalinger = new Tjenestemaalinger(system.adresser());
    }

    /** @param stanset null når delen ikke forteller om det */
    record Del(String navn, Prosessorko ko, Duration stanset) {

        Del siden(Del forrige) {
            return new Del(navn, ko.siden(forrige.ko), stanset == null ? null : stanset.minus(forrige.stanset));
        }
    }

    /** Ventetidene til det som ble sendt, og det delene fikk av maskinen i {@code tid}. */
    record Sendt(Latenser svart, Opphold opphold, Duration tid, List<Del> deler) {

        @Override
        public String toString() {
            return svart + "; " + opphold;
        }
    }

    /** Slik maskinen var da det begynte. */
    final class Fra {

        private final List<Del> deler = naa();
        private final long begynt = System.nanoTime();

        /** @param tider ventetidene til alt som er sendt, i rekkefølge */
        Sendt til(long[] tider, int perSekund) {
            var tid = Duration.ofNanos(System.nanoTime() - begynt);
            return new Sendt(Latenser.av(tider), Opphold.av(tider, perSekund), tid, siden(deler));
        }
    }

    /** Å lese det tar tid i seg selv, så tidsplanen lages etterpå. */
    Fra fra() {
        return new Fra();
    }

    /** Alle delene nå, alltid i den samme rekkefølgen. */
    private List<Del> naa() {
        try {
            var deler = new ArrayList<Del>();
            for (var navn : DELER) {
                deler.add(new Del(navn, Prosessorko.av(system.prosess(navn).pid()), stanset(navn)));
            }
            deler.add(new Del(POSTGRES, Prosessorko.medBarn(postmester), null));
            deler.add(new Del(VERKTOY, new Prosessorko(egen(), 0, 0), null));
            return deler;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Målingen ble avbrutt", e);
        }
    }

    /** Det som er kommet til siden sist, for hver av dem. */
    private List<Del> siden(List<Del> forrige) {
        var naa = naa();
        return IntStream.range(0, naa.size())
                .mapToObj(nr -> naa.get(nr).siden(forrige.get(nr)))
                .toList();
    }

    /** Trådene som sender, er borte når de er ferdige, så køen de sto i, vet ingen. */
    private static long egen() {
        var brukt = ProcessHandle.current().info().totalCpuDuration();
        return brukt.orElse(Duration.ZERO).toNanos();
    }

    private Duration stanset(String navn) throws IOException, InterruptedException {
        var sekunder = maalinger.sum(navn, STANSET);
        return sekunder.isPresent() ? Duration.ofNanos((long) (sekunder.getAsDouble() * 1e9)) : null;
    }
}
