package no.sykefravaer.varsling.side.person;

import no.sykefravaer.varsling.kjerne.Gjort;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Pliktord;
import no.sykefravaer.varsling.side.Skrivemate;

/** Én ting som er gjort med en plikt: hvilken, når, av hvem, hva, og med hvilke ord. {@code begrunnelse} kan mangle. */
record Historikkvisning(String plikt, String tid, String hvem, String hva, String begrunnelse) {

    static Historikkvisning av(Gjort gjort) {
        var rad = gjort.gjort();
        var hos = gjort.orgnummer() == null ? "" : ", virksomhet " + Skrivemate.orgnummer(gjort.orgnummer());
        var arsak = rad.arsak() == null ? "" : ": " + Pliktord.arsak(rad.arsak());
        var til = rad.til() == null ? "" : ", til " + Datoer.dag(rad.til());
        return new Historikkvisning(
                Oppgavenavn.av(gjort.regel()) + hos,
                Datoer.tid(rad.tid()),
                Pliktord.rolle(rad.rolle()) + " " + rad.utforer(),
                Pliktord.handling(rad.handling()) + arsak + til,
                rad.begrunnelse());
    }

    @Override
    public String toString() {
        return "Historikkvisning[" + hva + "]";
    }
}
