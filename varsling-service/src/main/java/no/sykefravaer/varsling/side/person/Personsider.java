package no.sykefravaer.varsling.side.person;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.db.Oppgaveliste;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Kjerneklient.Sporsmal;
import no.sykefravaer.varsling.kjerne.Kjernesvar;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.side.Personinnsyn;
import no.sykefravaer.varsling.side.Sidehode;
import no.sykefravaer.varsling.side.Sidehoder;
import no.sykefravaer.varsling.side.Statusmerke;
import no.sykefravaer.varsling.side.person.Personside.Innhold;
import no.sykefravaer.varsling.tid.Klokke;

/** Henter det som skal stå på personsiden: kjernens del når den svarer, ellers våre egne oppgaver. */
@RequestScoped
class Personsider {

    private static final int FLEST_OPPGAVER = 200;
    private static final String TAUS =
            "Tjenesten som regner ut tidslinjen, svarer ikke nå. Her er oppgavene vi selv har; prøv igjen om litt for resten.";
    private static final String UAVKLART = "Opplysningene om personen er ikke kommet ennå. Her er oppgavene vi har.";

    private final Kjerneklient kjerne;
    private final Personfaner faner;
    private final Oppgaveliste oppgaver;
    private final Personinnsyn personinnsyn;
    private final Sidehoder hoder;
    private final Klokke klokke;

    Personsider(
            Kjerneklient kjerne,
            Personfaner faner,
            Oppgaveliste oppgaver,
            Personinnsyn personinnsyn,
            Sidehoder hoder,
            Klokke klokke) {
        this.kjerne = kjerne;
        this.faner = faner;
        this.oppgaver = oppgaver;
        this.personinnsyn = personinnsyn;
        this.hoder = hoder;
        this.klokke = klokke;
    }

    Personside om(Person person, Sporsmal sporsmal, Personvalg valg) {
        if (!person.avklart()) {
            return utenTidslinje(person, UAVKLART, valg);
        }
        return switch (kjerne.tidslinje(sporsmal)) {
            case Kjernesvar.Svarte<Tidslinje>(var linje) -> medTidslinje(person, linje, sporsmal, valg);
            case Kjernesvar.Avviste<Tidslinje> avvist -> utenTidslinje(person, avvist.detail(), valg);
            case Kjernesvar.Taus<Tidslinje> taus -> utenTidslinje(person, TAUS, valg);
        };
    }

    private Personside medTidslinje(Person person, Tidslinje linje, Sporsmal sporsmal, Personvalg valg) {
        var hode = Personhode.av(person, linje);
        var innhold = faner.innhold(hode, linje, sporsmal, valg);
        var feilet = skjemaer(innhold).filter(Skjemavisning::sendt).findFirst();
        var igjen = feilet.isPresent() ? null : igjen(hode, valg);
        return new Personside(
                hode(person),
                hode,
                Fane.alle(valg.fane(), hode.adresse(), apne(linje), linje.antallSykmeldinger()),
                valg.fane().navn(),
                valg.gjort(),
                valg.feil(),
                feilet.orElse(igjen),
                igjen,
                null,
                List.of(),
                innhold);
    }

    private static Stream<Skjemavisning> skjemaer(Innhold innhold) {
        return Stream.concat(
                Optional.ofNullable(innhold.oppgaver()).stream().flatMap(Oppgavefane::skjemaer),
                Optional.ofNullable(innhold.notater()).map(Personside.Notatfane::nytt).stream());
    }

    private static int apne(Tidslinje linje) {
        return (int) linje.tilfeller().stream()
                .flatMap(tilfelle -> tilfelle.milepaeler().stream())
                .filter(m -> Statusmerke.erNaa(m.status()))
                .count();
    }

    private static Skjemavisning igjen(Personhode hode, Personvalg valg) {
        return valg.sist() == null ? null : Skjemavisning.igjen(hode.adresse(), valg.sist());
    }

    private Personside utenTidslinje(Person person, String hvorfor, Personvalg valg) {
        personinnsyn.sett(person, Slag.PERSONSIDE);
        var egne = oppgaver.omPerson(personinnsyn.nav(), person.id(), FLEST_OPPGAVER).stream()
                .map(linje -> Egenoppgave.av(linje, klokke.iDag()))
                .toList();
        var hode = Personhode.av(person);
        var igjen = igjen(hode, valg);
        return new Personside(
                hode(person),
                hode,
                List.of(),
                "Oppgaver",
                valg.gjort(),
                valg.feil(),
                igjen,
                igjen,
                hvorfor,
                egne,
                Innhold.INTET);
    }

    private Sidehode hode(Person person) {
        var innsyn = personinnsyn.nav();
        return hoder.til(innsyn, person.kontor() == null ? new TreeSet<>(innsyn.enheter()).first() : person.kontor());
    }
}
