package no.sykefravaer.systemtest.drap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Mottatt;

/**
 * Alt et datasett førte til, uten id-er og klokkeslett, og med personens plass i stedet for identnummeret. Hos
 * mottakerne teller bare åpne oppgaver: en melding kalles ikke tilbake, og det som ble lukket før det rakk ut, kom
 * aldri dit.
 */
public record Avtrykk(List<String> milepaeler, List<String> oppgaver, List<String> hosMottakerne) {

    private static final String MILEPAELER = """
            select p.personident, m.regel, m.orgnummer, m.start, m.frist, m.aktiveres, m.status, m.versjon,
                m.regelverk, m.mottakere
            from milepael m join person p on p.id = m.person_id where p.personident = any(?)""";

    private static final String OPPGAVER = """
            select p.personident, o.regel, o.rolle, o.form, o.orgnummer, o.hpr, o.frist, o.arbeidsfrist, o.status,
                o.lukkegrunn, o.versjon
            from oppgave o join person p on p.person_id = o.person_id where p.personident = any(?)""";

    private static final List<String> APNE =
            List.of("rolle=NAV&status=OPPRETTET", "rolle=ARBEIDSGIVER&status=NY", "rolle=SYKMELDER&status=NY");

    public static Avtrykk av(Datasett datasett, Databasene databasene, Klient klient) {
        var plasser = datasett.plasser();
        var identer = datasett.personer().stream().map(Personident::verdi).toList();
        return new Avtrykk(
                avpersonifisert(databasene.milepael(MILEPAELER, identer), plasser),
                avpersonifisert(databasene.varsling(OPPGAVER, identer), plasser),
                APNE.stream()
                        .flatMap(filter -> klient.mottatt(filter).stream())
                        .filter(oppgave -> oppgave.frist() != null && plasser.containsKey(oppgave.personident()))
                        .map(oppgave -> rad(oppgave, plasser))
                        .sorted()
                        .toList());
    }

    /** Det som skiller, i begge retninger; tomt når avtrykkene er like. */
    public List<String> avvikFra(Avtrykk fasit) {
        return Stream.of(
                        avvik(fasit.milepaeler, milepaeler, "milepæl "),
                        avvik(fasit.oppgaver, oppgaver, "oppgave "),
                        avvik(fasit.hosMottakerne, hosMottakerne, "hos mottaker "))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> avpersonifisert(List<String> rader, Map<String, String> plasser) {
        return rader.stream()
                .map(rad -> rad.split(" \\| ", 2))
                .map(deler -> plasser.get(deler[0]) + " | " + deler[1])
                .sorted()
                .toList();
    }

    private static String rad(Mottatt oppgave, Map<String, String> plasser) {
        return plasser.get(oppgave.personident()) + " | " + oppgave;
    }

    private static List<String> avvik(List<String> fasit, List<String> fikk, String hva) {
        var mangler = new ArrayList<>(fasit);
        var forMye = new ArrayList<String>();
        fikk.stream().filter(rad -> !mangler.remove(rad)).forEach(forMye::add);
        return Stream.concat(
                        mangler.stream().map(rad -> hva + "mangler: " + rad),
                        forMye.stream().map(rad -> hva + "for mye: " + rad))
                .toList();
    }
}
