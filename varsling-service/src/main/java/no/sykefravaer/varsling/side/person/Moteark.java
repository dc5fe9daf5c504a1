package no.sykefravaer.varsling.side.person;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sykefravaer.varsling.kjerne.Gjort;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.kjerne.Tidslinje.Tilfelle;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Statusmerke;

/**
 * Det som trengs i et dialogmøte. Det ingen vet, er null.
 *
 * @param mote møtet det er kalt inn til, i en setning
 * @param svar det partene har svart; tomt også når det ikke lot seg lese, og da er {@code svarMangler} sant
 * @param praktisk tolk, språk og post
 */
record Moteark(
        Personhode person,
        String fodselsdato,
        String skrevet,
        String mote,
        List<Pliktlinje> plikter,
        List<Tidslinjefane.Gradlinje> grader,
        List<Historikkvisning> svar,
        boolean svarMangler,
        List<String> praktisk) {

    private static final Set<String> FORAN_MOTET = Set.of("OPPFOLGINGSPLAN", "DIALOGMOTE_1", "AKTIVITETSKRAV");
    private static final Set<String> MOTER = Set.of("DIALOGMOTE_2", "DIALOGMOTE_3");
    private static final Set<String> SVAR =
            Set.of("SVAR", "SVAR_SOM_SYKMELDT", "VURDER_SAMMEN", "MOTTA_UTTALELSE", "MOTTA_PLAN");

    /** En plikt som skulle vært gjort før møtet, og hva som er blitt av den. */
    record Pliktlinje(String navn, String ansvarlig, String frist, Statusmerke status, String bestemt) {}

    static Moteark av(Person person, Tidslinje linje, Optional<List<Gjort>> historikk) {
        var tilfelle = linje.tilfeller().stream().filter(t -> !t.opphort()).max(comparing(Tilfelle::start));
        var milepaeler = tilfelle.map(Tilfelle::milepaeler).orElse(List.of());
        return new Moteark(
                Personhode.av(person, linje),
                dag(linje.fodselsdato()),
                Datoer.dag(linje.dato()),
                mote(milepaeler),
                plikter(milepaeler),
                tilfelle.map(Tidslinjefane::gradene).orElse(List.of()),
                svar(historikk.orElse(List.of())),
                historikk.isEmpty(),
                praktisk(linje));
    }

    private static String dag(LocalDate dag) {
        return dag == null ? null : Datoer.dag(dag);
    }

    private static String mote(List<Milepael> milepaeler) {
        return milepaeler.stream()
                .filter(m -> MOTER.contains(m.regel()) && m.mote() != null)
                .findFirst()
                .map(m -> Milepaelvisning.mote(m.mote()))
                .orElse(null);
    }

    private static List<Pliktlinje> plikter(List<Milepael> milepaeler) {
        return milepaeler.stream()
                .filter(m -> FORAN_MOTET.contains(m.regel()) && !m.status().equals("BORTFALT"))
                .sorted(comparing(Milepael::frist))
                .map(m -> new Pliktlinje(
                        Oppgavenavn.av(m.regel()),
                        Milepaelvisning.ansvarlig(m),
                        Datoer.dag(m.frist()),
                        Statusmerke.av(m.status()),
                        m.bestemt() == null ? null : Milepaelvisning.bestemt(m.bestemt())))
                .toList();
    }

    private static List<Historikkvisning> svar(List<Gjort> historikk) {
        return historikk.stream()
                .filter(gjort -> SVAR.contains(gjort.gjort().handling()))
                .map(Historikkvisning::av)
                .toList();
    }

    private static List<String> praktisk(Tidslinje linje) {
        var praktisk = new ArrayList<String>();
        if (Boolean.TRUE.equals(linje.tolk())) {
            praktisk.add("Trenger tolk" + (linje.sprak() == null ? "" : ", språk: " + linje.sprak()));
        } else if (linje.sprak() != null) {
            praktisk.add("Språk: " + linje.sprak());
        }
        if (Boolean.TRUE.equals(linje.reservert())) {
            praktisk.add("Reservert mot digital post: send innkallingen på papir");
        }
        return praktisk;
    }
}
