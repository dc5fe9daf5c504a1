package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Når oppfølgingen begynner: {@code dato} i installasjonen, eller null, og en egen dag for hvert Nav-kontor som har det.
 * En plikt med frist før dagen er historie: den lagres og vises, men sendes aldri (ADR-0011).
 */
public record Innforing(LocalDate dato, Map<String, LocalDate> kontorer) {

    /** Uten innføringsdato er ingenting historie av den grunn. */
    public static final Innforing INGEN = new Innforing(null, Map.of());

    public Innforing {
        kontorer = Map.copyOf(kontorer);
    }

    /** Den tidligste fristen som følges opp for personen. Er kontoret hennes ukjent, gjelder den seneste av alle. */
    LocalDate tidligsteFrist(Person person) {
        var dag = person.kontor() == null ? seneste() : kontorer.getOrDefault(person.kontor(), dato);
        return dag == null ? LocalDate.MIN : dag;
    }

    /** En plikt med frist denne dagen eller senere er ikke historie for noen. */
    public LocalDate forAlle() {
        var dag = seneste();
        return dag == null ? LocalDate.MIN : dag;
    }

    private LocalDate seneste() {
        return Stream.concat(Stream.ofNullable(dato), kontorer.values().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
