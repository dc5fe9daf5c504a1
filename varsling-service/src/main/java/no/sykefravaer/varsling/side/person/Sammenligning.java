package no.sykefravaer.varsling.side.person;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sykefravaer.varsling.kjerne.HvaOm;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.kjerne.Tidslinje.Tilfelle;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Skrivemate;
import no.sykefravaer.varsling.side.Statusmerke;
import no.sykefravaer.varsling.side.person.HvaOmFane.Rad;

/** «Nå» og «Hva om» ved siden av hverandre: det siste sykefraværet, og hver plikt som er i det eller ville vært det. */
final class Sammenligning {

    private static final String INGEN = "–";
    private static final Statusmerke NY = new Statusmerke("info", "info", "Ny");
    private static final Statusmerke ENDRET = new Statusmerke("warning", "snart", "Endret");
    private static final Statusmerke BORTE = new Statusmerke("neutral", "info", "Faller bort");

    private Sammenligning() {}

    static List<Rad> av(HvaOm svar) {
        var naa = siste(svar.naa());
        var hvaOm = siste(svar.hvaOm());
        var rader = new ArrayList<Rad>();
        rader.add(rad("Sykmeldt", naa.periode(), hvaOm.periode()));
        rader.add(rad("Maksdato (beregnet)", naa.maksdato(), hvaOm.maksdato()));
        var plikter = new LinkedHashMap<String, Milepael[]>();
        legg(plikter, naa.milepaeler(), 0);
        legg(plikter, hvaOm.milepaeler(), 1);
        plikter.values().stream()
                .sorted(comparing(par -> (par[1] == null ? par[0] : par[1]).frist()))
                .map(Sammenligning::rad)
                .forEach(rader::add);
        return rader;
    }

    /** Fraværet som pågår eller var det siste, og alt etter starten på det. */
    private record Bilde(String periode, String maksdato, List<Milepael> milepaeler) {}

    private static Bilde siste(Tidslinje linje) {
        var staar = linje.tilfeller().stream().filter(t -> !t.opphort()).toList();
        var sist = staar.stream().max(comparing(Tilfelle::start)).orElse(null);
        if (sist == null) {
            return new Bilde(INGEN, INGEN, List.of());
        }
        var maksdato = sist.forelopigMaksdato();
        return new Bilde(
                Datoer.dag(sist.start()) + "–" + Datoer.dag(sist.slutt()),
                maksdato == null ? INGEN : Datoer.dag(maksdato.dato()),
                sist.milepaeler().stream()
                        .filter(m -> !m.status().equals("BORTFALT"))
                        .toList());
    }

    /** To plikter av samme slag hos samme arbeidsgiver pares i rekkefølge. */
    private static void legg(Map<String, Milepael[]> plikter, List<Milepael> milepaeler, int plass) {
        var sett = new HashMap<String, Integer>();
        for (var m : milepaeler) {
            var slag = m.regel() + " " + m.orgnummer();
            var nokkel = slag + " " + sett.merge(slag, 1, Integer::sum);
            plikter.computeIfAbsent(nokkel, ny -> new Milepael[2])[plass] = m;
        }
    }

    private static Rad rad(Milepael[] par) {
        var m = par[1] == null ? par[0] : par[1];
        var hos = m.orgnummer() == null ? "" : ", virksomhet " + Skrivemate.orgnummer(m.orgnummer());
        return rad(Oppgavenavn.av(m.regel()) + hos, tekst(par[0]), tekst(par[1]));
    }

    private static String tekst(Milepael m) {
        return m == null ? INGEN : Statusmerke.av(m.status()).kort() + ", frist " + Datoer.dag(m.frist());
    }

    private static Rad rad(String hva, String naa, String hvaOm) {
        if (Objects.equals(naa, hvaOm)) {
            return new Rad(hva, naa, hvaOm, null);
        }
        var merke = naa.equals(INGEN) ? NY : hvaOm.equals(INGEN) ? BORTE : ENDRET;
        return new Rad(hva, naa, hvaOm, merke);
    }
}
