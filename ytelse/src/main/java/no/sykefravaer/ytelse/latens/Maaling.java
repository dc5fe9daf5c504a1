package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.sykefravaer.lokal.innsending.Framme;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.last.Bulkavsender;
import no.sykefravaer.ytelse.benk.Resultat;

/** Én rate om gangen mot et system som går: deltakerne gjøres kjent først, så det som måles, er dokumentet som gir oppgaver. */
final class Maaling {

    private static final String GRUPPE = "latens";
    private static final String KILDE = "rolle=kildesystem&kilde=latens";
    private static final Duration FORSPRANG = Duration.ofMillis(500);

    /**
     * Hver femte gir oppgaver, sju og en halv i snitt. Det er halvannen for hvert dokument, som i det nasjonale året: 1,26
     * millioner milepæler med to og en halv oppgave hver, av to millioner dokumenter.
     */
    private static final int HVER = 5;

    private final Klient klient;
    private final Framme framme;
    private final String dora;
    private final Deltakere deltakere;
    private final Clock klokke = Clock.systemUTC();

    /** @param adresser innholdet i {@code adresser.env} */
    Maaling(Map<String, String> adresser, String databasepassord, Deltakere deltakere) {
        this.klient = new Klient(adresser);
        this.framme = new Framme(adresser, databasepassord);
        this.dora = adresser.get("SYKMELDING_URL");
        this.deltakere = deltakere;
    }

    /**
     * Det som ble målt ved en rate.
     *
     * @param opplosning lengste tid mellom to lesinger av samme liste
     * @param verktoy andelen av én kjerne målingen selv brukte
     */
    record Maalt(int perSekund, Latenser svart, Latenser synlig, Duration opplosning, int lesinger, double verktoy) {

        List<Resultat> resultater(String kjoring) {
            return Stream.concat(linjer(kjoring, "POST", svart), linjer(kjoring, "POST til lista", synlig))
                    .toList();
        }

        private Stream<Resultat> linjer(String kjoring, String side, Latenser tider) {
            var fase = perSekund + "/s ";
            return Stream.of(
                    Resultat.en(kjoring, GRUPPE, side, fase + "p50", "ms", tider.innen(0.5)),
                    Resultat.en(kjoring, GRUPPE, side, fase + "p99", "ms", tider.innen(0.99)),
                    Resultat.en(kjoring, GRUPPE, side, fase + "mangler", "av " + tider.alle(), tider.mangler()));
        }

        @Override
        public String toString() {
            return """
                    %d i sekundet
                      POST til svar:           %s
                      POST til synlig oppgave: %s
                      listene lest %d ganger, minst hvert %d. ms; verktøyet brukte %.0f %% av en kjerne""".formatted(perSekund, svart, synlig, lesinger, opplosning.toMillis(), verktoy * 100);
        }
    }

    Maalt maal(int perSekund, Duration varighet) throws IOException, SQLException, InterruptedException {
        var nye = deltakere.nye((int) (perSekund * varighet.toSeconds()), Math.min(perSekund, HVER));
        gjorKjent(nye);
        var dokumenter = dokumenter(nye, true);
        var sender = new Sender(dora, klient.token(KILDE));
        var lister = new Lister(klient, nye);
        var plan = new Tidsplan(System.nanoTime() + FORSPRANG.toNanos(), perSekund);
        var brukt = prosessortid();
        var svart = CompletableFuture.supplyAsync(() -> sender.send(dokumenter, plan));
        var synlig = lister.folg(plan);
        var besvart = Latenser.av(svart.join());
        var verktoy = (prosessortid() - brukt) / (double) (System.nanoTime() - plan.begynner());
        return new Maalt(perSekund, besvart, Latenser.av(synlig), lister.opplosning(), lister.lesinger(), verktoy);
    }

    private static long prosessortid() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private void gjorKjent(List<Deltaker> nye) throws IOException, SQLException, InterruptedException {
        new Bulkavsender(dora, klient.token(KILDE)).sendAlle(dokumenter(nye, false));
        framme.ventTilAlleErKjent();
        framme.ventTilAltErLevert();
    }

    private List<byte[]> dokumenter(List<Deltaker> nye, boolean forlengelse) throws IOException {
        var dokumenter = new ArrayList<byte[]>();
        for (var en : nye) {
            var naa = klokke.instant();
            dokumenter.add(
                    forlengelse ? en.forlengelse(naa, LocalDate.now(klokke)) : en.forste(naa, LocalDate.now(klokke)));
        }
        return dokumenter;
    }
}
