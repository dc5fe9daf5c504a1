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
import no.sykefravaer.lokal.innsending.Klient;

/**
 * Leser kontorenes oppgavelister som veilederen gjør, om og om igjen til alle oppgavene står der. Bare de kontorene som
 * venter på noe, leses, så lesingen ikke blir en last for seg; hvor tett de ble lest, er hvor nøyaktig tiden er.
 */
final class Lister {

    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final Duration TAALMODIGHET = Duration.ofSeconds(30);

    private final Klient klient;
    private final List<Deltaker> deltakere;
    private final Map<String, Integer> nummer = new HashMap<>();
    private final String veileder;
    private final long[] tider;
    private long lengsteRunde;

    Lister(Klient klient, List<Deltaker> deltakere) {
        this.klient = klient;
        this.deltakere = deltakere;
        this.tider = new long[deltakere.size()];
        Arrays.fill(tider, Latenser.ALDRI);
        for (int nr = 0; nr < deltakere.size(); nr++) {
            nummer.put(deltakere.get(nr).ident().verdi(), nr);
        }
        veileder = "rolle=veileder&tilgang=FORTROLIG,STRENGT_FORTROLIG,EGEN_ANSATT&kontor="
                + deltakere.stream().map(Deltaker::kontor).distinct().collect(Collectors.joining(","));
    }

    /** Nanosekunder fra hver skulle vært sendt til oppgaven sto på lista; {@link Latenser#ALDRI} for den som ikke kom. */
    long[] folg(Tidsplan plan) throws IOException, InterruptedException {
        var slutt = plan.tid(tider.length) + TAALMODIGHET.toNanos();
        for (var runde = System.nanoTime(); runde < slutt && mangler(); ) {
            for (var kontor : venter(plan, runde)) {
                les(kontor, plan);
            }
            Thread.sleep(PAUSE);
            var naa = System.nanoTime();
            lengsteRunde = Math.max(lengsteRunde, naa - runde);
            runde = naa;
        }
        return tider;
    }

    /** Lengste tid mellom to lesinger av samme liste. */
    Duration opplosning() {
        return Duration.ofNanos(lengsteRunde);
    }

    private boolean mangler() {
        return Arrays.stream(tider).anyMatch(tid -> tid == Latenser.ALDRI);
    }

    private Set<String> venter(Tidsplan plan, long naa) {
        var kontorer = new LinkedHashSet<String>();
        for (int nr = 0; nr < tider.length && plan.tid(nr) <= naa; nr++) {
            if (tider[nr] == Latenser.ALDRI) {
                kontorer.add(deltakere.get(nr).kontor());
            }
        }
        return kontorer;
    }

    private void les(String kontor, Tidsplan plan) throws IOException, InterruptedException {
        var sti = "/api/v1/oppgaver?mottaker=NAV&status=APEN&antall=1000&kontor=" + kontor;
        var liste = klient.get("VARSLING_URL", sti, veileder);
        var naa = System.nanoTime();
        for (var oppgave : liste.path("oppgaver")) {
            var nr = nummer.get(oppgave.path("personident").asText());
            if (nr != null && tider[nr] == Latenser.ALDRI) {
                tider[nr] = naa - plan.tid(nr);
            }
        }
    }
}
