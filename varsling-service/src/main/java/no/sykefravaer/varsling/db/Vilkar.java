package no.sykefravaer.varsling.db;

import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.varsling.oppgave.Innsyn;

/** Det som skal stå etter «where»: faste setninger, med verdiene ved siden av. */
final class Vilkar {

    private static final String NAV_SER = """
            (p.personident is null and ?
             or p.kontor = any(?) and p.personident is not null
                and (p.adressebeskyttelse = 'UGRADERT' or p.adressebeskyttelse = any(?)) and (not p.skjermet or ?))""";

    private final StringBuilder tekst = new StringBuilder("true");
    private final List<Object> verdier = new ArrayList<>();

    static Vilkar naar(Innsyn innsyn) {
        var vilkar = new Vilkar();
        return switch (innsyn) {
            case Innsyn.Nav nav ->
                vilkar.og(
                        NAV_SER,
                        nav.har("UAVKLART"),
                        Kolonne.av("text", nav.enheter()),
                        Kolonne.av("text", nav.tilganger()),
                        nav.har("EGEN_ANSATT"));
            case Innsyn.Arbeidsgiver a ->
                vilkar.og("o.rolle = 'ARBEIDSGIVER' and o.orgnummer = ? and p.personident is not null", a.orgnummer());
            case Innsyn.Sykmelder s ->
                vilkar.og("o.rolle = 'SYKMELDER' and o.hpr = ? and p.personident is not null", s.hpr());
        };
    }

    /** De avklarte personene ved ett kontor som den som spør, får se. */
    static Vilkar ved(Innsyn.Nav innsyn, String kontor) {
        return naar(innsyn).og("p.kontor = ?", kontor);
    }

    Vilkar og(String setning, Object... nyeVerdier) {
        tekst.append(" and ").append(setning);
        verdier.addAll(List.of(nyeVerdier));
        return this;
    }

    /** Tas bare med når verdien er gitt. */
    Vilkar ogNaarGitt(String setning, Object verdi) {
        return verdi == null ? this : og(setning, verdi);
    }

    String tekst() {
        return tekst.toString();
    }

    List<Object> verdier() {
        return verdier;
    }
}
