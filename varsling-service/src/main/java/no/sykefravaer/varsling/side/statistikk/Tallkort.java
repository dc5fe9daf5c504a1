package no.sykefravaer.varsling.side.statistikk;

import java.util.List;
import no.sykefravaer.varsling.kjerne.Kontortall.Andel;
import no.sykefravaer.varsling.kjerne.Kontortall.Gruppe;
import no.sykefravaer.varsling.side.statistikk.Soyleplott.Verdi;

/**
 * Ett tall over tid: plottet, og tabellen som sier det samme.
 *
 * @param forklaring hva som telles, i én setning
 */
record Tallkort(
        String id, String tittel, String forklaring, Soyleplott plott, List<String> hoder, List<List<String>> rader) {

    private static final String FAA = "1–4";
    private static final String INGEN = "–";

    static String tekst(Gruppe gruppe) {
        return gruppe.skjult() ? FAA : gruppe.antall().toString();
    }

    static String prosent(Andel andel) {
        return andel.prosent() == null ? INGEN : avrundet(andel) + " %";
    }

    static Verdi soyle(String merkelapp, Andel andel) {
        return new Verdi(merkelapp, andel.prosent(), false, hvorfor(andel));
    }

    static Verdi soyle(String merkelapp, Gruppe gruppe) {
        var tall = gruppe.skjult() ? null : gruppe.antall().doubleValue();
        return new Verdi(merkelapp, tall, gruppe.skjult(), tekst(gruppe));
    }

    private static String hvorfor(Andel andel) {
        if (andel.prosent() != null) {
            return avrundet(andel);
        }
        return andel.av().skjult() || andel.antall().skjult() ? "få" : "";
    }

    private static String avrundet(Andel andel) {
        return String.valueOf(Math.round(andel.prosent()));
    }
}
