package no.sykefravaer.systemtest.drap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Mottatt;

/**
 * Alt et datasett førte til, uten id-er og klokkeslett, og med personens plass i stedet for identnummeret. Hos
 * mottakerne teller bare det som gjelder: en melding kalles ikke tilbake, og det som ble lukket før det rakk ut, kom
 * aldri dit.
 */
public record Avtrykk(List<String> fakta, List<String> milepaeler, List<String> oppgaver, List<String> hosMottakerne) {

    /** Hvor mye av det som må være likt. */
    public enum Omfang {
        /** Alt, også det som er trukket: når fakta om hver person kom i samme rekkefølge. */
        ALT,
        /** Fakta med utfall, og det som er åpent nå: når de samme fakta om hver person kom i en annen rekkefølge. */
        FAKTA_OG_DET_SOM_GJELDER,
        /** Det som er åpent nå: når fakta kom i en annen rekkefølge eller på en annen dag, og det som er avsluttet, er historie. */
        DET_SOM_GJELDER
    }

    private static final String FAKTA = """
            select p.personident, f.hendelse::jsonb ->> 'type', f.hendelse::jsonb ->> 'status', f.mottatt, f.utfall
            from fakta f join person p on p.id = f.person_id
            where p.personident = any(?) and f.hendelse::jsonb ->> 'type' like 'Sykmelding%'""";

    private static final String MILEPAELER = """
            select p.personident, m.regel, m.orgnummer, m.start, m.frist, m.aktiveres, m.status, m.versjon,
                m.regelverk, m.mottakere
            from milepael m join person p on p.id = m.person_id where p.personident = any(?)""";

    private static final String OPPGAVER = """
            select p.personident, o.regel, o.rolle, o.form, o.orgnummer, o.hpr, o.frist, o.arbeidsfrist, o.status,
                o.lukkegrunn, o.versjon
            from oppgave o join person p on p.person_id = o.person_id where p.personident = any(?)""";

    private static final String GJELDENDE_MILEPAELER = """
            select p.personident, m.regel, m.orgnummer, m.start, m.frist, m.aktiveres, m.status, m.regelverk, m.mottakere
            from milepael m join person p on p.id = m.person_id
            where p.personident = any(?) and m.status in ('PLANLAGT', 'AKTIV', 'AVVENT')""";

    private static final String GJELDENDE_OPPGAVER = """
            select p.personident, o.regel, o.rolle, o.orgnummer, o.hpr, o.frist
            from oppgave o join person p on p.person_id = o.person_id
            where p.personident = any(?) and o.status = 'APEN' and o.form = 'OPPGAVE'""";

    private static final String GJELDENDE_MELDINGER = """
            select o.id from oppgave o join person p on p.person_id = o.person_id
            where p.personident = any(?) and o.status = 'APEN' and o.form = 'MELDING'""";
    private static final List<String> APNE =
            List.of("rolle=NAV&status=OPPRETTET", "rolle=ARBEIDSGIVER&status=NY", "rolle=SYKMELDER&status=NY");
    private static final String TRUKKET =
            "UTGAATT"; // når den har en grunn; uten får den en ny frist når varslingen har lest det
    private static final String GAATT_UT = "&status=" + TRUKKET;

    public static Avtrykk av(Datasett datasett, Databasene databasene, Klient klient) {
        return av(datasett, databasene, klient, Omfang.ALT);
    }

    public static Avtrykk av(Datasett datasett, Databasene databasene, Klient klient, Omfang omfang) {
        var alt = omfang == Omfang.ALT;
        var plasser = datasett.plasser();
        var identer = datasett.personer().stream().map(Personident::verdi).toList();
        return new Avtrykk(
                omfang != Omfang.DET_SOM_GJELDER
                        ? avpersonifisert(databasene.milepael(FAKTA, identer), plasser)
                        : List.of(),
                avpersonifisert(databasene.milepael(alt ? MILEPAELER : GJELDENDE_MILEPAELER, identer), plasser),
                avpersonifisert(databasene.varsling(alt ? OPPGAVER : GJELDENDE_OPPGAVER, identer), plasser),
                hosMottakerne(plasser, klient, omfang, alt ? meldinger(databasene, identer) : Set.of()));
    }

    /** @param meldinger id-ene til dem som også teller; den som gjelder igjen, kan være sendt to ganger */
    private static List<String> hosMottakerne(
            Map<String, String> plasser, Klient klient, Omfang omfang, Set<String> meldinger) {
        var sett = new HashSet<String>();
        return APNE.stream()
                .flatMap(filter -> klient.mottatt(omfang == Omfang.ALT ? filter : filter + GAATT_UT).stream())
                .filter(oppgave -> plasser.containsKey(oppgave.personident()))
                .filter(oppgave -> oppgave.frist() != null
                        || meldinger.contains(oppgave.oppgaveId()) && sett.add(oppgave.oppgaveId()))
                .filter(oppgave -> oppgave.grunn() == null || !oppgave.status().equals(TRUKKET))
                .map(oppgave -> plasser.get(oppgave.personident()) + " | " + rad(oppgave, omfang))
                .sorted()
                .toList();
    }

    private static Set<String> meldinger(Databasene databasene, List<String> identer) {
        return Set.copyOf(databasene.varsling(GJELDENDE_MELDINGER, identer));
    }

    /** Det som gjelder noen av personene. @param plasser deres i datasettet */
    public Avtrykk bareOm(Collection<String> plasser) {
        UnaryOperator<List<String>> deres = rader -> rader.stream()
                .filter(rad -> plasser.contains(rad.split(" \\| ", 2)[0]))
                .toList();
        return new Avtrykk(
                deres.apply(fakta), deres.apply(milepaeler), deres.apply(oppgaver), deres.apply(hosMottakerne));
    }

    /** Det som skiller, i begge retninger; tomt når avtrykkene er like. */
    public List<String> avvikFra(Avtrykk fasit) {
        return Stream.of(
                        avvik(fasit.fakta, fakta, "faktum "),
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

    /** Kom den på en annen dag, er fristen mottakeren fikk, og dermed teksten, en annen. En melding endres ikke når den er ute. */
    private static String rad(Mottatt oppgave, Omfang omfang) {
        return omfang == Omfang.ALT && oppgave.frist() != null
                ? oppgave.toString()
                : oppgave.rolle() + " " + oppgave.til();
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
