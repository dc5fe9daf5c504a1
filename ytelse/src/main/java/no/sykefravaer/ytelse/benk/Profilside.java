package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.sykefravaer.ytelse.profil.Andel;
import no.sykefravaer.ytelse.profil.Profilering.Funn;

/**
 * {@code docs/ytelse/profil-<gruppe>.md}: hva produktet bruker tiden på i hver fase, ett avsnitt for hver side. En kjøring
 * skriver bare avsnittene til sidene den så etter hos; de andre blir stående.
 */
final class Profilside {

    private static final Pattern OVERSKRIFT = Pattern.compile("^## (.*)\n", Pattern.MULTILINE);

    private final String gruppe;
    private final Map<String, List<String>> faser = new LinkedHashMap<>();

    Profilside(String gruppe) {
        this.gruppe = gruppe;
    }

    void leggTil(Side side, Steg steg, Runde runde, Funn funn) {
        faser.computeIfAbsent(side.navn(), ny -> new ArrayList<>())
                .add("### %s\n\n%s. Søppeltømmingen stanset alt i %d ms til sammen.\n\n%s\n%s\n%s"
                        .formatted(
                                steg.fase(),
                                runde,
                                funn.pauser().toMillis(),
                                andeler("Innerste klasse hos oss", funn.vaare()),
                                andeler("Øverst på stakken", funn.biblioteker()),
                                setninger(funn)));
    }

    void skriv(Path mappe, Kjoring kjoring) throws IOException {
        if (faser.isEmpty()) {
            return;
        }
        var avsnitt = lest(fil(mappe, gruppe));
        faser.forEach((side, tekster) -> avsnitt.put(
                side,
                "Skrevet av `%s`, %s, kode `%s`.\n\n%s"
                        .formatted(kjoring.kommando(), kjoring.tid(), kjoring.commit(), String.join("\n", tekster))));
        var tekst = new StringBuilder("""
                # Hva produktet bruker tiden på: %s

                Én runde av hver fase, med Flight Recorder og `pg_stat_statements` på; den teller ikke med i [tallene](../ytelse.md).
                SQL-tiden er tiden serveren brukte, ventetid medregnet.
                """.formatted(gruppe));
        avsnitt.forEach((side, innhold) -> tekst.append("\n## %s\n\n%s".formatted(side, innhold)));
        Files.writeString(fil(mappe, gruppe), tekst);
    }

    /** Det som står under hver overskrift fra før. */
    private static Map<String, String> lest(Path fil) throws IOException {
        var avsnitt = new LinkedHashMap<String, String>();
        var tekst = Files.exists(fil) ? Files.readString(fil) : "";
        var funn = OVERSKRIFT.matcher(tekst).results().toList();
        for (int i = 0; i < funn.size(); i++) {
            var slutt = i + 1 < funn.size() ? funn.get(i + 1).start() : tekst.length();
            avsnitt.put(
                    funn.get(i).group(1),
                    tekst.substring(funn.get(i).end(), slutt).strip() + "\n");
        }
        return avsnitt;
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
