package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import no.sykefravaer.lokal.klokke.Klokkene;
import no.sykefravaer.lokal.klokke.Klokkene.Hvem;

/** Systemet fra start til stopp i én mappe. Bare én kjøring om gangen får ha mappa. */
final class Kjoring {

    private final Valg valg;
    private final Mappe mappe;
    private final Skjerm skjerm;
    private final Rydding rydding;

    Kjoring(Valg valg, Mappe mappe, Skjerm skjerm) {
        this.valg = valg;
        this.mappe = mappe;
        this.skjerm = skjerm;
        this.rydding = new Rydding(mappe);
    }

    /** Kommer tilbake bare når noe gjør at systemet ikke kan gå. */
    void kjor() throws IOException, InterruptedException {
        var begynt = Instant.now();
        mappe.gjorKlar();
        taMappa();
        rydding.fjernRester();
        if (valg.fersk()) {
            mappe.tom();
            mappe.gjorKlar();
        }
        var plan = Dagsplan.still(valg, mappe, skjerm);
        var adresser = new Adresser(valg.valgtePorter());
        adresser.porter().krevLedige();
        start(adresser, plan, begynt);
        new CountDownLatch(1).await();
    }

    private void start(Adresser adresser, Dagsplan plan, Instant begynt) throws IOException, InterruptedException {
        var tilsyn = new Tilsyn(deler(adresser), mappe, skjerm);
        new Pidfil(mappe.drift(), Rydding.TILSYN).skriv(ProcessHandle.current());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopp(tilsyn)));
        skjerm.si("Starter sykefraværsoppfølgingen …");
        tilsyn.start();
        tilsyn.ventTilAltErKlart();
        if (!valg.utenTjenester()) {
            new Oppvarming(adresser).kjor();
            plan.gjennomfor(adresser.utad());
        }
        visKlart(adresser, Duration.between(begynt, Instant.now()));
        plan.demonstrer(adresser.utad());
    }

    private List<Del> deler(Adresser adresser) throws IOException {
        var program = new Program(Prosjekt.rot(), Klassearkiv.finn(Prosjekt.rot(), mappe.programmer()));
        var delene = new Delene(program, mappe, adresser, Hemmeligheter.i(mappe.hemmeligheter()));
        return valg.utenTjenester() ? delene.rundt() : delene.alle();
    }

    private void visKlart(Adresser adresser, Duration brukt) throws IOException {
        var oversikt = new Oversikt(adresser, mappe);
        skjerm.si("Alt er klart etter " + Skjerm.sekunder(brukt) + ".");
        skjerm.si(oversikt.adressetabell()
                + oversikt.forslag(Klokkene.i(mappe.klokke()).naa(Hvem.DOR)));
        skjerm.si("Ctrl-C eller ./start --stopp stopper alt.");
        new Adressefil(mappe.adresser()).skriv(adresser.utad());
    }

    /** Låsen slippes av operativsystemet når prosessen er borte, så den kan aldri bli liggende. */
    private void taMappa() throws IOException {
        var laas = FileChannel.open(
                mappe.drift().resolveSibling("laas"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (laas.tryLock() == null) {
            throw new Stans("Systemet går alt fra mappa %s. Stopp det med ./start --stopp.".formatted(mappe.rot()));
        }
    }

    private void stopp(Tilsyn tilsyn) {
        try {
            new Adressefil(mappe.adresser()).slett();
            skjerm.si("Stopper … (lengre første gang etter en bygging: da lagres klassearkiv for neste start)");
            tilsyn.stopp();
            rydding.fjernRester();
            skjerm.si("Alt er stoppet.");
        } catch (IOException e) {
            skjerm.si("Kunne ikke rydde i " + mappe.rot() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
