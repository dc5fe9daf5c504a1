package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code docs/ytelse.md}, skrevet av alt i resultatboka. Teksten mellom tabellene er skrevet for hånd og ligger i
 * {@code docs/ytelse/<avsnitt>.md}; rapporten setter den inn og rører den aldri.
 */
record Rapport(Resultatbok bok, Path mappe) {

    private static final Path SIDEN = Path.of("docs/ytelse.md");

    void skriv() throws IOException {
        var resultater = bok.siste();
        var siden = new StringBuilder("# Hvor fort det går\n\n");
        siden.append("Skrevet av `./ytelse/benk` av det som ligger i [ytelse/](ytelse/). "
                + "[Hvordan det måles, og hvorfor slik](adr/0035-maalebenken.md).\n\n");
        siden.append(avsnitt("innledning"));
        siden.append("## Målene\n\n").append(maalene(resultater)).append('\n').append(avsnitt("maalene"));
        var grupper = resultater.stream()
                .collect(Collectors.groupingBy(Resultat::gruppe, LinkedHashMap::new, Collectors.toList()));
        for (var gruppe : grupper.entrySet()) {
            siden.append(gruppa(gruppe.getKey(), gruppe.getValue()));
        }
        siden.append(new Vekstkurver(mappe).skriv(resultater));
        siden.append(kjoringene());
        Files.writeString(SIDEN, siden);
    }

    static String maalene(List<Resultat> resultater) {
        var tabell = new Tabell("Mål", "Krav:", "Målt:", "Enhet", "Dom");
        for (var maal : Maal.ALLE) {
            var dom = Dom.av(maal, resultater);
            var krav = (maal.lavest() ? "≥ " : "≤ ") + Tabell.kort(maal.krav());
            tabell.rad(maal.navn(), krav, dom.verdi(), maal.enhet(), dom.tekst());
        }
        return tabell.toString();
    }

    static String tabell(List<Resultat> resultater) {
        var tabell = new Tabell(
                "Side",
                "Fase",
                "Median:",
                "Minst:",
                "Størst:",
                "Enhet",
                "Program µs:",
                "PostgreSQL µs:",
                "Kafka µs:",
                "WAL byte:",
                "Rader:",
                "Mangler:",
                "Ekstra:",
                "Målt:",
                "Forkastet:",
                "Kjøring");
        for (var r : resultater) {
            var f = r.fordeling();
            tabell.rad(
                    r.side(),
                    r.fase(),
                    f.median(),
                    f.minst(),
                    f.storst(),
                    r.enhet(),
                    r.median(p -> p.perEnhet(p.program())),
                    r.median(p -> p.perEnhet(p.postgres())),
                    r.median(p -> p.perEnhet(p.megler())),
                    r.median(p -> p.perEnhet(p.wal())),
                    r.median(p -> p.rader() < 0 ? Double.NaN : p.perEnhet(p.rader())),
                    Tabell.kort(r.sum(Runde::manglende)),
                    Tabell.kort(r.sum(Runde::ekstra)),
                    r.verdier().size(),
                    r.forkastet(),
                    r.kjoring());
        }
        return tabell.toString();
    }

    private String gruppa(String gruppe, List<Resultat> resultater) throws IOException {
        var navn = Character.toUpperCase(gruppe.charAt(0)) + gruppe.substring(1);
        var innhold = gruppe.equals(Tidsserier.GRUPPE) ? new Tidsserier(mappe).skriv(resultater) : tabell(resultater);
        return "\n## %s\n\n%s\n%s%s".formatted(navn, innhold, profil(gruppe), avsnitt(gruppe));
    }

    private String profil(String gruppe) {
        var fil = Profilside.fil(mappe, gruppe);
        return Files.exists(fil) ? "[Hva produktet bruker tiden på](ytelse/%s).\n\n".formatted(fil.getFileName()) : "";
    }

    private String kjoringene() throws IOException {
        var tekst = new StringBuilder("\n## Kjøringene\n\n");
        for (var kjoring : bok.kjoringer()) {
            tekst.append("- **%s** %s, `%s`, kode `%s`: "
                    .formatted(kjoring.id(), kjoring.tid(), kjoring.kommando(), kjoring.commit()));
            tekst.append(kjoring.maskin().entrySet().stream()
                    .map(en -> en.getKey() + " " + en.getValue())
                    .collect(Collectors.joining("; ")));
            tekst.append('\n');
        }
        return tekst.toString();
    }

    /** Det skrevet for hånd om en gruppe, eller ingenting. */
    private String avsnitt(String navn) {
        var fil = mappe.resolve(navn + ".md");
        try {
            return Files.exists(fil) ? Files.readString(fil) + "\n" : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
