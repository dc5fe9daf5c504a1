package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.sykefravaer.ytelse.profil.Andel;
import no.sykefravaer.ytelse.profil.Profilering.Funn;

/** {@code docs/ytelse/profil-<gruppe>.md}: hva produktet bruker tiden på i hver fase, skrevet på nytt av hver kjøring. */
final class Profilside {

    private final String gruppe;
    private final List<String> avsnitt = new ArrayList<>();

    Profilside(String gruppe) {
        this.gruppe = gruppe;
    }

    void leggTil(Side side, Steg steg, Runde runde, Funn funn) {
        avsnitt.add("## %s, %s\n\n%s. Søppeltømmingen stanset alt i %d ms til sammen.\n\n%s\n%s\n%s"
                .formatted(
                        side.navn(),
                        steg.fase(),
                        runde,
                        funn.pauser().toMillis(),
                        andeler("Innerste klasse hos oss", funn.vaare()),
                        andeler("Øverst på stakken", funn.biblioteker()),
                        setninger(funn)));
    }

    void skriv(Path mappe, Kjoring kjoring) throws IOException {
        if (!avsnitt.isEmpty()) {
            Files.writeString(fil(mappe, gruppe), """
                    # Hva produktet bruker tiden på: %s

                    Skrevet av `%s`, %s, kode `%s`. Én runde av hver fase, med Flight Recorder og `pg_stat_statements` på; den teller
                    ikke med i [tallene](../ytelse.md). SQL-tiden er tiden serveren brukte, ventetid medregnet.

                    %s""".formatted(
                            gruppe, kjoring.kommando(), kjoring.tid(), kjoring.commit(), String.join("\n", avsnitt)));
        }
    }

    static Path fil(Path mappe, String gruppe) {
        return mappe.resolve("profil-" + gruppe + ".md");
    }

    private static String andeler(String hva, List<Andel> andeler) {
        var tabell = new Tabell(hva, "Andel av prøvene:");
        andeler.forEach(andel -> tabell.rad(andel.navn(), prosent(andel.andel())));
        return tabell.toString();
    }

    private static String setninger(Funn funn) {
        var tabell = new Tabell("SQL", "Ganger:", "Rader:", "ms:", "Andel:");
        funn.setninger()
                .forEach(s -> tabell.rad(
                        "`" + s.tekst() + "`", s.ganger(), s.rader(), Math.round(s.millis()), prosent(s.andel())));
        return tabell.toString();
    }

    private static String prosent(double andel) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * andel).replace('.', ',');
    }
}
