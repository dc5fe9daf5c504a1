package no.sykefravaer.varsling.side.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.varsling.kjerne.Tidslinje.Bestemt;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.kjerne.Tidslinje.Mote;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Fristmerke;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Pliktord;
import no.sykefravaer.varsling.side.Skrivemate;
import no.sykefravaer.varsling.side.Statusmerke;

/**
 * En plikt slik den står på personsiden. Det som ikke er der, er null.
 *
 * @param merke dagene til fristen, bare mens plikten er åpen
 * @param kalender adressen til møtet som en kalenderfil, når det er kalt inn
 */
record Milepaelvisning(
        UUID id,
        String navn,
        Statusmerke status,
        String frist,
        Fristmerke merke,
        String ansvarlig,
        String hjemmel,
        String bestemt,
        String mote,
        String kalender,
        Hvorforvisning hvorfor,
        List<Skjemavisning> skjemaer) {

    static Milepaelvisning av(
            Milepael m, LocalDate iDag, String person, Hvorforvisning hvorfor, List<Skjemavisning> skjemaer) {
        return new Milepaelvisning(
                m.milepaelId(),
                Oppgavenavn.av(m.regel()),
                Statusmerke.av(m.status()),
                Datoer.dag(m.frist()),
                Statusmerke.erNaa(m.status()) ? Fristmerke.av(m.frist(), iDag) : null,
                ansvarlig(m),
                Skrivemate.forkortet(m.hjemmel()),
                m.bestemt() == null ? null : bestemt(m.bestemt()),
                m.mote() == null ? null : mote(m.mote()),
                m.mote() == null ? null : person + "/milepaeler/" + m.milepaelId() + "/mote.ics",
                hvorfor,
                skjemaer);
    }

    static String ansvarlig(Milepael m) {
        var rolle = Pliktord.rolle(m.ansvarlig());
        return m.orgnummer() == null ? rolle : rolle + ", virksomhet " + Skrivemate.orgnummer(m.orgnummer());
    }

    static String bestemt(Bestemt b) {
        var deler = Stream.of(
                        b.arsak() == null ? null : Pliktord.arsak(b.arsak()),
                        b.til() == null ? null : "til " + Datoer.dag(b.til()),
                        b.fra() == null ? null : "fra " + Datoer.dag(b.fra()))
                .filter(Objects::nonNull)
                .toList();
        return deler.isEmpty() ? null : String.join(", ", deler);
    }

    static String mote(Mote mote) {
        var sted = mote.sted() == null ? "" : ", " + Pliktord.sted(mote.sted()).toLowerCase(Datoer.NORSK);
        return Datoer.mote(mote.tidspunkt()) + sted + (mote.medSykmelder() ? ", sykmelder er kalt inn" : "");
    }
}
