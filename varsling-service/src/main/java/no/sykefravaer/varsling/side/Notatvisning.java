package no.sykefravaer.varsling.side;

import no.sykefravaer.varsling.kjerne.Notat;

/** Et notat med hvem som skrev det og når. */
record Notatvisning(String tekst, String hvem, String tid) {

    static Notatvisning av(Notat notat) {
        return new Notatvisning(notat.tekst(), notat.utforer(), Datoer.tid(notat.tid()));
    }

    @Override
    public String toString() {
        return "Notatvisning[" + tid + "]";
    }
}
