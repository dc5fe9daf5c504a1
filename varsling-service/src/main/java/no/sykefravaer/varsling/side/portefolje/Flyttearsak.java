package no.sykefravaer.varsling.side.portefolje;

import java.util.Optional;
import java.util.stream.Stream;

/** Hvorfor en portefølje flyttes. */
enum Flyttearsak {
    FRAVAER("Fravær, med stedfortreder"),
    SLUTTET("Har sluttet"),
    OMFORDELING("Jevnere fordeling");

    private final String tekst;

    Flyttearsak(String tekst) {
        this.tekst = tekst;
    }

    public String kode() {
        return name();
    }

    public String tekst() {
        return tekst;
    }

    static Optional<Flyttearsak> av(String kode) {
        return Stream.of(values()).filter(en -> en.name().equals(kode)).findFirst();
    }
}
