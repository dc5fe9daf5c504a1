package no.sykefravaer.systemtest.feil;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.drap.Innsending;

/** Én innsending noe går galt i. */
final class Omgang {

    private static final Duration FRIST = Duration.ofMinutes(2);
    private static final Duration TETT = Duration.ofMillis(5);

    private final Anlegg anlegg;
    private final Datasett datasett;
    private final Random tilfeldig;
    private final Innsending innsending;
    private CompletableFuture<Void> sendt;
    private Instant over;

    Omgang(Anlegg anlegg, Datasett datasett, Random tilfeldig) {
        this.anlegg = anlegg;
        this.datasett = datasett;
        this.tilfeldig = tilfeldig;
        this.innsending = new Innsending(anlegg.klient(), anlegg.emnene());
    }

    Anlegg anlegg() {
        return anlegg;
    }

    Datasett datasett() {
        return datasett;
    }

    Random tilfeldig() {
        return tilfeldig;
    }

    /** Bare dette, bekreftet av døra når metoden kommer tilbake. */
    void send(Datasett del) {
        new Innsending(anlegg.klient(), anlegg.emnene()).start(del).join();
    }

    /** Begynner å sende; kommer tilbake straks. */
    void begynn() {
        sendt = innsending.start(datasett);
    }

    /** Begynner å sende, og kommer tilbake et tilfeldig sted underveis. */
    void begynnOgVentTilMidtveis() {
        begynn();
        var antall = 1 + tilfeldig.nextInt(Math.max(1, datasett.dokumenter() - 1));
        await("et sted underveis").atMost(FRIST).pollInterval(TETT).until(() -> innsending.bekreftet() >= antall);
    }

    /** Alt er bekreftet av døra når metoden kommer tilbake. */
    void altSendt() {
        if (sendt == null) {
            begynn();
        }
        await("alt er bekreftet").atMost(FRIST).until(sendt::isDone);
        sendt.join();
    }

    /** Det som gikk galt, er over nå, enda det ennå sendes. */
    void erOver() {
        over = Instant.now();
    }

    /** Den som døde, er over når tilsynet har startet den igjen; at den blir klar, hører med til det som skal heles. */
    void startetIgjen(String del, ProcessHandle dod) {
        await(del + " er startet igjen")
                .atMost(Prove.HELES)
                .pollInterval(TETT)
                .ignoreExceptions()
                .until(() -> !anlegg.prosess(del).equals(dod));
        erOver();
    }

    /** Når det var over; nå, når ingen har sagt noe annet. */
    Instant over() {
        return over == null ? Instant.now() : over;
    }

    /** Fra korteste til lengste, tilfeldig. */
    Duration mellom(Duration korteste, Duration lengste) {
        return korteste.plusMillis(tilfeldig.nextLong(lengste.minus(korteste).toMillis() + 1));
    }
}
