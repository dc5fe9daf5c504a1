package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.sykefravaer.ytelse.benk.Kjoring;
import no.sykefravaer.ytelse.benk.Tabell;
import no.sykefravaer.ytelse.latens.Maskinbruk.Del;
import no.sykefravaer.ytelse.latens.Maskinbruk.Sendt;

/** {@code docs/ytelse/profil-latens.md}: hva ventetiden ved hver rate gikk til, skrevet på nytt av hver kjøring. */
final class Latensside {

    private static final String INNLEDNING = """
            # Hva ventetiden går til

            Skrevet av `%s`, %s, kode `%s`, mens [tallene](../ytelse.md) ble målt. «Kjørte» er hvor mye av én kjerne
            delen brukte; det er to, og de deles av alle. «Sto i kø» er hvor lenge trådene sto klare uten at en kjerne var ledig, lagt
            sammen, for hvert sekund som gikk; «per tur» er hvor lenge én tråd i snitt sto der før den fikk kjøre. «Stanset» er hvor mye av tida
            søppeltømming stanset hele delen, kø medregnet (bare tjenestene forteller det). «Alene» er det samme til døra mens kjernen
            holdes igjen, så bare døra, megleren og målingen bruker maskinen. Et opphold er forespørsler etter hverandre som hver tok over 25 ms.

            %s""";

    private static final double MILLI = 1e6;

    private final List<String> avsnitt = new ArrayList<>();

    void leggTil(String hva, Sendt sendt) {
        avsnitt.add("## %s%n%nPOST: %s.%n%n%s".formatted(hva, sendt, tabell(sendt.tid(), sendt.deler())));
    }

    /** Maskinen ble ikke stille. */
    void ikkeMaalt(String hva) {
        avsnitt.add("## %s%n%nIkke målt: maskinen ble ikke stille.%n".formatted(hva));
    }

    private static Tabell tabell(Duration tid, List<Del> deler) {
        var tabell = new Tabell("Del", "Kjørte:", "Sto i kø:", "Per tur, ms:", "Stanset:");
        deler.forEach(del -> tabell.rad(
                del.navn(),
                prosent(del.ko().kjorte(), tid),
                del.ko().turer() == 0 ? "–" : prosent(del.ko().ventet(), tid),
                del.ko().turer() == 0
                        ? "–"
                        : del.ko().ventet() / MILLI / del.ko().turer(),
                del.stanset() == null ? "–" : prosent(del.stanset().toNanos(), tid)));
        var kjorte = deler.stream().mapToLong(del -> del.ko().kjorte()).sum();
        return tabell.rad("alle", prosent(kjorte, tid), "", "", "");
    }

    void skriv(Path mappe, Kjoring kjoring) throws IOException {
        Files.writeString(
                mappe.resolve("profil-latens.md"),
                INNLEDNING.formatted(kjoring.kommando(), kjoring.tid(), kjoring.commit(), String.join("\n", avsnitt)));
    }

    private static String prosent(long nanos, Duration tid) {
        return String.format(Locale.ROOT, "%.0f %%", 100.0 * nanos / tid.toNanos());
    }
}
