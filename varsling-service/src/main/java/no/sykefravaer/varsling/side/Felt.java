package no.sykefravaer.varsling.side;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Ett felt i et skjema.
 *
 * @param navn det kjernen kaller det
 * @param valg det som kan velges, når det er en liste
 */
record Felt(String navn, String etikett, Slag slag, List<Valg> valg) {

    static final Felt BEGRUNNELSE = tekst("begrunnelse", "Begrunnelse (kan utelates)");

    /** Hvordan det fylles ut. */
    enum Slag {
        LISTE,
        DATO,
        TIDSPUNKT,
        TEKST,
        HAKE
    }

    /** Noe i en liste. */
    record Valg(String kode, String tekst) {}

    static Felt liste(String navn, String etikett, UnaryOperator<String> ord, List<String> koder) {
        var valg = koder.stream().map(kode -> new Valg(kode, ord.apply(kode))).toList();
        return new Felt(navn, etikett, Slag.LISTE, valg);
    }

    static Felt arsak(String etikett, String... koder) {
        return liste("arsak", etikett, Pliktord::arsak, List.of(koder));
    }

    static Felt dato(String navn, String etikett) {
        return new Felt(navn, etikett, Slag.DATO, List.of());
    }

    static Felt tekst(String navn, String etikett) {
        return new Felt(navn, etikett, Slag.TEKST, List.of());
    }

    static Felt tidspunkt(String navn, String etikett) {
        return new Felt(navn, etikett, Slag.TIDSPUNKT, List.of());
    }

    static Felt hake(String navn, String etikett) {
        return new Felt(navn, etikett, Slag.HAKE, List.of());
    }

    /** Det kjernen får: en avkryssing er sann eller usann, alt annet er tekst. */
    Object verdi(String skrevet) {
        return slag == Slag.HAKE ? (Object) Boolean.TRUE : skrevet;
    }
}
