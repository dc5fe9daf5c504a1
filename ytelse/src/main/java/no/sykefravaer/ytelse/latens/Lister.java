package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sykefravaer.lokal.innsending.Klient;

/**
 * Leser kontorenes oppgavelister som veilederen gjør, om og om igjen til alle som følges, står der. Bare de kontorene som
 * venter på noen, leses, og ingen av dem har mange, så lesingen ikke blir en last for seg. Hvor tett de ble lest, er hvor
 * nøyaktig tiden er.
 */
final class Lister {

    private static final Duration RUNDE = Duration.ofMillis(50);
    private static final Duration TAALMODIGHET = Duration.ofSeconds(30);

    private final Klient klient;
    private final List<Deltaker> deltakere;
    private final int[] fulgte;
    private final Map<String, Integer> nummer = new HashMap<>();
    private final String veileder;
    private final long[] tider;
    private long lengsteRunde;
    private int lesinger;

    Lister(Klient klient, List<Deltaker> deltakere) {
        this.klient = klient;
        this.deltakere = deltakere;
        this.tider = new long[deltakere.size()];
        Arrays.fill(tider, Latenser.ALDRI);
        fulgte = IntStream.range(0, deltakere.size())
                .filter(nr -> deltakere.get(nr).folges())
                .toArray();
        for (var nr : fulgte) {
            nummer.put(deltakere.get(nr).ident().verdi(), nr);
        }
        veileder = "rolle=veileder&tilgang=FORTROLIG,STRENGT_FORTROLIG,EGEN_ANSATT&kontor="
                + nummer.values().stream()
                        .map(nr -> deltakere.get(nr).kontor())
                        .distinct()
                        .collect(Collectors.joining(","));
    }

    /** Nanosekunder fra hver som følges, skulle vært sendt til oppgaven sto på lista; {@link Latenser#ALDRI} for den som ikke kom. */
    long[] folg(Tidsplan plan) throws IOException, InterruptedException {
        var slutt = plan.tid(tider.length) + TAALMODIGHET.toNanos();
        for (var runde = System.nanoTime(); runde < slutt && mangler(); ) {
            for (var kontor : venter(plan, runde)) {
                les(kontor, plan);
            }
            Thread.sleep(Duration.ofNanos(Math.max(0, runde + RUNDE.toNanos() - System.nanoTime())));
            var naa = System.nanoTime();
            lengsteRunde = Math.max(lengsteRunde, naa - runde);
            runde = naa;
        }
        return Arrays.stream(fulgte).mapToLong(nr -> tider[nr]).toArray();
    }

    /** Lengste tid mellom to lesinger av samme liste. */
    Duration opplosning() {
        return Duration.ofNanos(lengsteRunde);
    }

    /** Hvor mange ganger en liste ble lest. */
    int lesinger() {
        return lesinger;
    }

    private boolean mangler() {
        return Arrays.stream(fulgte).anyMatch(nr -> tider[nr] == Latenser.ALDRI);
    }

    private Set<String> venter(Tidsplan plan, long naa) {
        var kontorer = new LinkedHashSet<String>();
        for (var nr : fulgte) {
            if (plan.tid(nr) <= naa && tider[nr] == Latenser.ALDRI) {
                kontorer.add(deltakere.get(nr).kontor());
            }
        }
        return kontorer;
    }

    private void les(String kontor, Tidsplan plan) throws IOException, InterruptedException {
        var sti = "/api/v1/oppgaver?mottaker=NAV&status=APEN&kontor=" + kontor;
        var liste = klient.get("VARSLING_URL", sti, veileder);
        var naa = System.nanoTime();
        lesinger++;
        for (var oppgave : liste.path("oppgaver")) {
            var nr = nummer.get(oppgave.path("personident").asText());
            if (nr != null && tider[nr] == Latenser.ALDRI) {
                tider[nr] = naa - plan.tid(nr);
            }
        }
    }
}
