package no.sykefravaer.milepael.domene;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Det saksgangen spør regelverket om. {@code plikter}: kalenderen for et fravær ved et kontor. {@code innfridd}: om kravet i en regel er
 * møtt av seg selv i et tilfelle som ikke lenger gir plikten. {@code bestilt}: plikten en bestilling gir. {@code folger}:
 * pliktene som følger av det noen har bestemt om en annen. {@code bestiller}: det Nav ber om av seg selv når en plikt er
 * blitt slik. {@code utelater}: pliktene som da faller ut av kalenderen. Kontoret er null når det er ukjent.
 */
public record Regler(
        BiFunction<Oppfolgingstilfelle, String, List<Plikt>> plikter,
        BiPredicate<String, Oppfolgingstilfelle> innfridd,
        BiFunction<Bestilling, Oppfolgingstilfelle, Plikt> bestilt,
        Folgeregel folger,
        Function<Milepael, Optional<Bestilling>> bestiller,
        Utelatelse utelater) {

    /** Pliktene som følger av en annen slik den nå er, i dens tilfelle og ved dette kontoret (null er ukjent). */
    @FunctionalInterface
    public interface Folgeregel {
        List<Plikt> av(Milepael annen, Oppfolgingstilfelle tilfelle, String kontor);
    }

    /** Reglene som faller ut av kalenderen i et tilfelle, slik en plikt i det nå er. */
    @FunctionalInterface
    public interface Utelatelse {
        Set<String> av(Milepael en, Oppfolgingstilfelle tilfelle, Collection<Milepael> alle);
    }

    /** Det Nav selv ber om slik pliktene i saken nå er. */
    List<Bestilling> avledede(Sak sak) {
        return sak.milepaeler().values().stream()
                .flatMap(m -> bestiller.apply(m).stream())
                .sorted(comparing(Bestilling::id))
                .toList();
    }

    Plikt bestilt(Bestilling bestilling, Oppfolgingstilfelle tilfelle) {
        return bestilt.apply(bestilling, tilfelle);
    }
}
