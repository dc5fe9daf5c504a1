package no.sykefravaer.varsling.kjerne;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Det som ble av å spørre kjernen. */
public sealed interface Kjernesvar<T> {

    /** Kjernen svarte det den ble spurt om. */
    record Svarte<T>(T innhold) implements Kjernesvar<T> {}

    /** Kjernen tok det ikke: en stabil kode, en setning, og det som er galt felt for felt. */
    record Avviste<T>(String kode, String detail, List<Brudd> feil) implements Kjernesvar<T> {

        public Avviste {
            feil = feil == null ? List.of() : List.copyOf(feil);
        }
    }

    /** Kjernen svarte ikke i tide, eller ikke noe som lar seg lese. Vi vet ikke om den fikk det. */
    record Taus<T>() implements Kjernesvar<T> {}

    /** Ett felt som er galt; tomt når det gjelder det hele. */
    record Brudd(String felt, String kode, String melding) {}

    /** Det samme, med noe annet i svaret når det kom. */
    default <S> Kjernesvar<S> hvis(Function<T, S> om) {
        return switch (this) {
            case Svarte<T>(T innhold) -> new Svarte<>(om.apply(innhold));
            case Avviste<T>(String kode, String detail, List<Brudd> feil) -> new Avviste<>(kode, detail, feil);
            case Taus<T>() -> new Taus<>();
        };
    }

    default Optional<T> svar() {
        return this instanceof Svarte<T>(T innhold) ? Optional.of(innhold) : Optional.empty();
    }
}
