package no.sykefravaer.ytelse.likemann;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sykefravaer.ytelse.benk.Sak;

/**
 * En sak slik den skal stå hos likemannen.
 *
 * @param fyrt hvor mange av milepælene som alt har fyrt, regnet fra den første
 */
public record Plan(Sak sak, int fyrt) {

    static Plan ny(Sak sak) {
        return new Plan(sak, 0);
    }

    public UUID id() {
        return sak.id();
    }

    /** De som gjenstår, i tidsrekkefølge. */
    public Stream<Milepael> gjenstaar() {
        var datoer = sak.datoer();
        return IntStream.range(fyrt, Sak.MILEPAELER)
                .mapToObj(nr -> new Milepael(sak.id(), nr, datoer.get(nr), sak.tom()));
    }

    List<Milepael> forfaller(LocalDate dag) {
        return gjenstaar().filter(milepael -> !milepael.dato().isAfter(dag)).toList();
    }

    Plan forlenget() {
        return new Plan(sak.forlenget(), fyrt);
    }

    Plan flyttet() {
        return new Plan(sak.flyttet(), fyrt);
    }

    Plan fyrtTil(LocalDate dag) {
        return new Plan(sak, fyrt + forfaller(dag).size());
    }
}
