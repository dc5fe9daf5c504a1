package no.sykefravaer.varsling.side;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Ett felt i et skjema.
 *
 * @param navn det kjernen kaller det
 * @param valg det som kan velges, når det er en liste
 */
public record Felt(String navn, String etikett, Slag slag, List<Valg> valg) {

    public static final Felt BEGRUNNELSE = tekst("begrunnelse", "Begrunnelse (kan utelates)");

    /** Hvordan det fylles ut. */
    public enum Slag {
        LISTE,
        DATO,
        TIDSPUNKT,
        TEKST,
        HAKE
    }

    /** Noe i en liste. */
    public record Valg(String kode, String tekst) {}

    public static Felt liste(String navn, String etikett, UnaryOperator<String> ord, List<String> koder) {
        var valg = koder.stream().map(kode -> new Valg(kode, ord.apply(kode))).toList();
        return new Felt(navn, etikett, Slag.LISTE, valg);
    }

    public static Felt arsak(String etikett, String... koder) {
        return liste("arsak", etikett, Pliktord::arsak, List.of(koder));
    }

    public static Felt dato(String navn, String etikett) {
        return new Felt(navn, etikett, Slag.DATO, List.of());
    }

    public static Felt tekst(String navn, String etikett) {
        return new Felt(navn, etikett, Slag.TEKST, List.of());
    }

    public static Felt tidspunkt(String navn, String etikett) {
        return new Felt(navn, etikett, Slag.TIDSPUNKT, List.of());
    }

    public static Felt hake(String navn, String etikett) {
        return new Felt(navn, etikett, Slag.HAKE, List.of());
    }

    /** Det kjernen får: en avkryssing er sann eller usann, alt annet er tekst. */
    public Object verdi(String skrevet) {
        return slag == Slag.HAKE ? (Object) Boolean.TRUE : skrevet;
    }
}
