package no.sykefravaer.lokal.testressurs;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** En av kontraktene i {@code docs/mottakere}: sier hva som er galt med en forespørsel eller et svar. Ingenting galt er tomt. */
public final class Mottakerkontrakt {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SKJEMA = "content/application~1json/schema";

    private final Kontraktsted stier;

    private Mottakerkontrakt(Kontraktsted stier) {
        this.stier = stier;
    }

    /** @param navn {@code oppgave}, {@code arbeidsgiver} eller {@code sykmelder} */
    public static Mottakerkontrakt av(String navn) {
        var fil = Path.of("..", "docs", "mottakere", navn + ".yaml");
        return new Mottakerkontrakt(Kontraktsted.i(fil).under("paths"));
    }

    /** Én forespørsel slik den kom. {@code sporring} og {@code hoder} er verdier etter navn, hodenes med små bokstaver. */
    public record Foresporsel(
            String metode, String sti, Map<String, String> sporring, Map<String, String> hoder, byte[] innhold) {}

    public Set<String> brudd(Foresporsel foresporsel) {
        var sted = sted(foresporsel);
        if (sted.isEmpty()) {
            return Set.of("Kontrakten har ingen " + foresporsel.metode() + " " + foresporsel.sti());
        }
        var brudd = new TreeSet<>(parametre(sted.get(), foresporsel));
        brudd.addAll(innhold(sted.get().under("requestBody"), foresporsel.innhold()));
        return brudd;
    }

    /** Det som er galt med svaret på en forespørsel kontrakten har. */
    public Set<String> brudd(Foresporsel foresporsel, int status, byte[] svar) {
        var sted = sted(foresporsel).orElseThrow().under("responses/" + status);
        return sted.finnes() ? innhold(sted, svar) : Set.of("Kontrakten har ingen status " + status);
    }

    /** Der det står om denne stien og metoden; en sti uten variabler går foran. */
    private Optional<Kontraktsted> sted(Foresporsel foresporsel) {
        var maler = stier.navn().stream().filter(mal -> passer(mal, foresporsel.sti()));
        var metode = foresporsel.metode().toLowerCase(Locale.ROOT);
        return maler.sorted((en, annen) -> Boolean.compare(en.contains("{"), annen.contains("{")))
                .map(mal -> stier.under(mal.replace("/", "~1") + "/" + metode))
                .filter(Kontraktsted::finnes)
                .findFirst();
    }

    private static boolean passer(String mal, String sti) {
        return sti.matches(mal.replaceAll("\\{[a-zA-Z]+}", "[^/]+"));
    }

    private static Set<String> innhold(Kontraktsted sted, byte[] innhold) {
        var skjema = sted.under(SKJEMA);
        if (!skjema.finnes()) {
            return Set.of();
        }
        try {
            return skjema.brudd(JSON.readTree(innhold));
        } catch (IOException e) {
            return Set.of("Innholdet er ikke JSON");
        }
    }

    private static Set<String> parametre(Kontraktsted sted, Foresporsel foresporsel) {
        var kjente = sted.under("parameters").alle().stream()
                .map(Kontraktparameter::av)
                .toList();
        var brudd = new TreeSet<String>();
        kjente.forEach(parameter -> brudd.addAll(parameter.brudd(foresporsel)));
        var navn = kjente.stream().map(Kontraktparameter::navn).toList();
        foresporsel.sporring().keySet().stream()
                .filter(sendt -> !navn.contains(sendt))
                .forEach(sendt -> brudd.add(sendt + ": parameteren finnes ikke i kontrakten"));
        return brudd;
    }
}
