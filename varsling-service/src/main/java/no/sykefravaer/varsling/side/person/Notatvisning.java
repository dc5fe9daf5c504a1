package no.sykefravaer.varsling.side.person;

import no.sykefravaer.varsling.kjerne.Notat;
import no.sykefravaer.varsling.side.Datoer;

/** Et notat med hvem som skrev det og når. @param slett adressen som tar det tilbake; null for andre enn den som skrev det */
record Notatvisning(String tekst, String hvem, String tid, String slett) {

    static Notatvisning av(Notat notat, String person, String navIdent) {
        return new Notatvisning(
                notat.tekst(),
                notat.utforer(),
                Datoer.tid(notat.tid()),
                notat.utforer().equals(navIdent) ? person + "/notater/" + notat.id() + "/slett" : null);
    }

    @Override
    public String toString() {
        return "Notatvisning[" + tid + "]";
    }
}
