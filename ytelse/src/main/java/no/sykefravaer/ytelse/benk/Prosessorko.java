package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Hva trådene i noen prosesser har fått av prosessorene siden de ble født. Det en tråd som er borte, brukte, er ikke med.
 *
 * @param kjorte nanosekunder de kjørte
 * @param ventet nanosekunder de sto klare uten at noen kjerne var ledig
 * @param turer så mange ganger de fikk en kjerne
 */
public record Prosessorko(long kjorte, long ventet, long turer) {

    private static final Prosessorko INGEN = new Prosessorko(0, 0, 0);

    /** Én prosess; ingenting når den er borte. */
    public static Prosessorko av(long pid) {
        return traadene(pid);
    }

    /** Prosessen selv og alle som stammer fra den nå. */
    public static Prosessorko medBarn(long pid) throws IOException {
        return Prosesstre.les().stammen(List.of(pid)).stream()
                .map(Prosessorko::traadene)
                .reduce(INGEN, Prosessorko::og);
    }

    /** Det som er kommet til; aldri mindre enn ingenting, om tråder er borte. */
    public Prosessorko siden(Prosessorko forrige) {
        return new Prosessorko(
                Math.max(0, kjorte - forrige.kjorte),
                Math.max(0, ventet - forrige.ventet),
                Math.max(0, turer - forrige.turer));
    }

    private Prosessorko og(Prosessorko annen) {
        return new Prosessorko(kjorte + annen.kjorte, ventet + annen.ventet, turer + annen.turer);
    }

    private static Prosessorko traadene(long pid) {
        var sum = INGEN;
        try (var traader = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
            for (var traad : traader) {
                sum = sum.og(av(Files.readString(traad.resolve("schedstat"))));
            }
        } catch (IOException e) {
            return sum; // den døde mens vi leste
        }
        return sum;
    }

    /** @param linje innholdet i {@code schedstat} */
    static Prosessorko av(String linje) {
        var felt = linje.strip().split(" ");
        return new Prosessorko(Long.parseLong(felt[0]), Long.parseLong(felt[1]), Long.parseLong(felt[2]));
    }
}
