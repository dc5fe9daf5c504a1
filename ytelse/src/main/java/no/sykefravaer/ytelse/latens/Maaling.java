package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import no.sykefravaer.lokal.innsending.Framme;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.last.Bulkavsender;
import no.sykefravaer.ytelse.benk.Stillhet;
import no.sykefravaer.ytelse.latens.Maskinbruk.Sendt;

/** Én rate om gangen mot et system som går: deltakerne gjøres kjent først, så det som måles, er dokumentet som gir oppgaver. */
final class Maaling {

    private static final String KILDE = "rolle=kildesystem&kilde=latens";

    /**
     * Hver femte gir oppgaver, sju og en halv i snitt. Det er halvannen for hvert dokument, som i det nasjonale året: 1,26
     * millioner milepæler med to og en halv oppgave hver, av to millioner dokumenter.
     */
    private static final int HVER = 5;

    /** Så lenge ventes det på at det som ble gjort klart, og det som gikk før, er helt ferdig. */
    private static final Duration RO = Duration.ofMinutes(1);

    private final Klient klient;
    private final Framme framme;
    private final String dora;
    private final Deltakere deltakere;
    private final Maskinbruk maskinen;
    private final Clock klokke = Clock.systemUTC();

    /** @param adresser innholdet i {@code adresser.env} */
    Maaling(Map<String, String> adresser, String databasepassord, Deltakere deltakere, Maskinbruk maskinen) {
        this.klient = new Klient(adresser);
        this.framme = new Framme(adresser, databasepassord);
        this.dora = adresser.get("SYKMELDING_URL");
        this.deltakere = deltakere;
        this.maskinen = maskinen;
    }

    /**
     * Det som ble målt ved en rate.
     *
     * @param opplosning lengste tid mellom to lesinger av samme liste
     */
    record Maalt(int perSekund, Sendt sendt, Latenser synlig, Duration opplosning, int lesinger) {

        @Override
        public String toString() {
            return """
                    %d i sekundet
                      POST til svar:           %s
                      POST til synlig oppgave: %s
                      listene lest %d ganger, minst hvert %d. ms""".formatted(perSekund, sendt, synlig, lesinger, opplosning.toMillis());
        }
    }

    /** Sender som når det måles, uten at noe føres og uten at maskinen må være stille. */
    void varmOpp(int perSekund, Duration varighet) throws IOException, SQLException, InterruptedException {
        var nye = deltakere.nye((int) (perSekund * varighet.toSeconds()), HVER);
        gjorKjent(nye);
        maal(perSekund, nye);
    }

    /** @return tom når maskinen ikke ble stille; da er ingenting målt */
    Optional<Maalt> maal(int perSekund, Duration varighet) throws IOException, SQLException, InterruptedException {
        var nye = deltakere.nye((int) (perSekund * varighet.toSeconds()), Math.min(perSekund, HVER));
        gjorKjent(nye);
        return erStille(perSekund) ? Optional.of(maal(perSekund, nye)) : Optional.empty();
    }

    private Maalt maal(int perSekund, List<Deltaker> nye) throws IOException, InterruptedException {
        var dokumenter = dokumenter(nye, true);
        var sender = new Sender(dora, klient.token(KILDE));
        var lister = new Lister(klient, nye);
        var fra = maskinen.fra();
        var plan = Tidsplan.snart(perSekund);
        var sendt = CompletableFuture.supplyAsync(() -> fra.til(sender.send(dokumenter, plan), perSekund));
        var synlig = lister.folg(plan);
        return new Maalt(perSekund, sendt.join(), Latenser.av(synlig), lister.opplosning(), lister.lesinger());
    }

    /** Hele maskinen til døra og megleren. @return tom når maskinen ikke ble stille */
    Optional<Sendt> alene(int perSekund, Duration varighet) throws IOException, SQLException, InterruptedException {
        var nye = deltakere.nye((int) (perSekund * varighet.toSeconds()), perSekund);
        framme.ventTilAlleErKjent();
        framme.ventTilAltErLevert();
        if (!erStille(perSekund)) {
            return Optional.empty();
        }
        return Optional.of(new DorAlene(klient, new Sender(dora, klient.token(KILDE)), maskinen)
                .send(dokumenter(nye, false), perSekund));
    }

    private static boolean erStille(int perSekund) throws IOException, InterruptedException {
        var uro = new Stillhet(RO).vent();
        uro.ifPresent(grunn -> System.out.println(perSekund + " i sekundet forkastet: " + grunn));
        return uro.isEmpty();
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
