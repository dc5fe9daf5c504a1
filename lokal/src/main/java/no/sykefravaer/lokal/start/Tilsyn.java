package no.sykefravaer.lokal.start;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Alle delene: startet så tidlig som det de trenger tillater, holdt i live, og stoppet i motsatt rekkefølge. */
final class Tilsyn {

    private final List<Vokter> voktere;
    private final ExecutorService traader = Executors.newVirtualThreadPerTaskExecutor();

    Tilsyn(List<Del> deler, Mappe mappe, Skjerm skjerm) {
        this.voktere = deler.stream().map(del -> new Vokter(del, mappe, skjerm)).toList();
    }

    void start() {
        voktere.forEach(vokter -> klare(vokter.del()).thenRunAsync(vokter::kjor, traader));
    }

    /** @throws Stans når en del ikke kom opp */
    void ventTilAltErKlart() {
        try {
            forsteFeilEllerAlle().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Stans stans ? stans : e;
        }
    }

    /** Det ytterste først: ingen mister noe de trenger, før de selv er stoppet. */
    void stopp() {
        var igjen = new ArrayList<>(voktere);
        while (!igjen.isEmpty()) {
            var ytterst =
                    igjen.stream().filter(vokter -> ingenTrenger(vokter, igjen)).toList();
            stopp(ytterst);
            igjen.removeAll(ytterst);
        }
    }

    private CompletableFuture<Void> klare(Del del) {
        return CompletableFuture.allOf(voktere.stream()
                .filter(vokter -> del.etter().contains(vokter.del().navn()))
                .map(Vokter::harVaertKlar)
                .toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> forsteFeilEllerAlle() {
        var alle = voktere.stream().map(Vokter::harVaertKlar).toList();
        var ferdig = CompletableFuture.allOf(alle.toArray(CompletableFuture[]::new));
        alle.forEach(en -> en.exceptionally(feil -> {
            ferdig.completeExceptionally(feil);
            return null;
        }));
        return ferdig;
    }

    private static boolean ingenTrenger(Vokter vokter, List<Vokter> andre) {
        return andre.stream()
                .noneMatch(annen -> annen.del().etter().contains(vokter.del().navn()));
    }

    private void stopp(List<Vokter> ytterst) {
        var stoppes = ytterst.stream()
                .map(vokter -> CompletableFuture.runAsync(() -> stopp(vokter), traader))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stoppes).join();
    }

    private static void stopp(Vokter vokter) {
        try {
            vokter.stopp();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
