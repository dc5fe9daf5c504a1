package no.sykefravaer.ytelse.nasjonaltaar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sykefravaer.ytelse.benk.Resultat;

/** Det tjenesten sa da den hadde gjenskapt alt: hvor mange fakta, og på hvor mange sekunder. */
record Gjenskapt(long fakta, double sekunder) {

    private static final Pattern LINJE = Pattern.compile("([\\d\\h.]+) fakta gjenskapt på ([\\d,]+) s,");
    private static final String GRUPPE = "gjenskaping";
    private static final String HELE = "nasjonalt år";

    /** Tom når linja handler om noe annet. */
    static Optional<Gjenskapt> av(String linje) {
        var funnet = LINJE.matcher(linje);
        return funnet.find()
                ? Optional.of(new Gjenskapt(
                        Long.parseLong(funnet.group(1).replaceAll("\\D", "")),
                        Double.parseDouble(funnet.group(2).replace(',', '.'))))
                : Optional.empty();
    }

    /**
     * Linjene i boka. Bare hele landet er tallet målet gjelder; en del av det er en pekepinn, regnet opp i rett linje.
     *
     * @param del én av så mange i landet
     * @param sammen sekunder med oppstart av tjenesten og sammenligningen etterpå
     */
    List<Resultat> resultater(String kjoring, int del, double sammen) {
        var side = del == 1 ? HELE : "1/" + del + " av et nasjonalt år";
        var felles = List.of(
                Resultat.en(kjoring, GRUPPE, side, "tid", "s", sekunder),
                Resultat.en(kjoring, GRUPPE, side, "med oppstart og sammenligning", "s", sammen),
                Resultat.en(kjoring, GRUPPE, side, "mengde", "fakta", fakta),
                Resultat.en(kjoring, GRUPPE, side, "fart", "fakta/s", fakta / sekunder));
        var opp = Resultat.en(kjoring, GRUPPE, side, "regnet opp til hele landet", "s", sekunder * del);
        return del == 1
                ? felles
                : Stream.concat(felles.stream(), Stream.of(opp)).toList();
    }
}
