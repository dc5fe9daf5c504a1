package no.sykefravaer.varsling.side;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.db.Oppgaveliste;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Kjerneklient.Sporsmal;
import no.sykefravaer.varsling.kjerne.Kjernesvar;
import no.sykefravaer.varsling.kjerne.Notat;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.tid.Klokke;

/** Henter det som skal stå på personsiden: kjernens tidslinje når den svarer, ellers våre egne oppgaver. */
@RequestScoped
class Personsider {

    private static final int FLEST_OPPGAVER = 200;
    private static final String TAUS =
            "Tjenesten som regner ut tidslinjen, svarer ikke nå. Her er oppgavene vi selv har; prøv igjen om litt for resten.";
    private static final String UAVKLART = "Opplysningene om personen er ikke kommet ennå. Her er oppgavene vi har.";

    private final Kjerneklient kjerne;
    private final Oppgaveliste oppgaver;
    private final Personinnsyn personinnsyn;
    private final Sidehoder hoder;
    private final Klokke klokke;

    Personsider(Kjerneklient kjerne, Oppgaveliste oppgaver, Personinnsyn personinnsyn, Sidehoder hoder, Klokke klokke) {
        this.kjerne = kjerne;
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
        var hode = Personhode.av(person);
        var tilfeller = linje.tilfeller().stream()
                .map(t -> Tilfellevisning.av(t, linje.dato(), m -> vis(m, linje, hode, sporsmal, valg)))
                .sorted(comparing(Tilfellevisning::start).reversed())
                .toList();
        var bestillinger = bestillinger(tilfeller, hode, valg);
        var notat = skjema(Personskjemaer.NOTAT, hode, valg);
        var feilet = feilet(tilfeller, bestillinger, notat);
        var igjen = feilet.isPresent() ? null : igjen(hode, valg);
        return new Personside(
                hode(person),
                hode,
                valg.gjort(),
                feilet.orElse(igjen),
                igjen,
                bestillinger,
                notat,
                tilfeller,
                null,
                List.of(),
                notater(kjerne.notater(sporsmal)));
    }

    private Milepaelvisning vis(Milepael m, Tidslinje linje, Personhode hode, Sporsmal sporsmal, Personvalg valg) {
        var onsket = m.milepaelId() != null && m.milepaelId().equals(valg.historikk());
        var skjemaer = Muligheter.til(m, linje.dato()).stream()
                .map(en -> Skjemavisning.av(en, hode.adresse(), m, valg.sist()))
                .toList();
        return Milepaelvisning.av(m, linje.dato(), onsket ? historikk(sporsmal, m.milepaelId()) : null, skjemaer);
    }

    /** Det kan bare bes om noe mens et fravær pågår. */
    private static List<Skjemavisning> bestillinger(List<Tilfellevisning> tilfeller, Personhode hode, Personvalg valg) {
        return tilfeller.stream().anyMatch(Tilfellevisning::pagar)
                ? Personskjemaer.BESTILLINGER.stream()
                        .map(en -> skjema(en, hode, valg))
                        .toList()
                : List.of();
    }

    /** Skjemaet som ikke ble tatt imot, når siden fremdeles har det. */
    private static Optional<Skjemavisning> feilet(
            List<Tilfellevisning> tilfeller, List<Skjemavisning> bestillinger, Skjemavisning notat) {
        return Stream.of(tilfeller.stream().flatMap(Tilfellevisning::skjemaer), bestillinger.stream(), Stream.of(notat))
                .flatMap(Function.identity())
                .filter(Skjemavisning::sendt)
                .findFirst();
    }

    private static Skjemavisning igjen(Personhode hode, Personvalg valg) {
        return valg.sist() == null ? null : Skjemavisning.igjen(hode.adresse(), valg.sist());
    }

    private static Skjemavisning skjema(Skjema skjema, Personhode hode, Personvalg valg) {
        return Skjemavisning.av(skjema, hode.adresse(), valg.sist());
    }

    private List<Historikkvisning> historikk(Sporsmal sporsmal, UUID milepaelId) {
        return kjerne.historikk(sporsmal, milepaelId).svar().orElse(List.of()).stream()
                .map(Historikkvisning::av)
                .toList();
    }

    private static List<Notatvisning> notater(Kjernesvar<List<Notat>> lest) {
        return lest.svar()
                .map(alle -> alle.stream().map(Notatvisning::av).toList())
                .orElse(null);
    }

    private Personside utenTidslinje(Person person, String hvorfor, Personvalg valg) {
        personinnsyn.sett(person, Slag.PERSONSIDE);
        var egne = oppgaver.omPerson(personinnsyn.nav(), person.id(), FLEST_OPPGAVER).stream()
                .map(linje -> Egenoppgave.av(linje, klokke.iDag()))
                .toList();
        var hode = Personhode.av(person);
        var igjen = igjen(hode, valg);
        return new Personside(
                hode(person), hode, valg.gjort(), igjen, igjen, List.of(), null, List.of(), hvorfor, egne, null);
    }

    private Sidehode hode(Person person) {
        var innsyn = personinnsyn.nav();
        return hoder.til(innsyn, person.kontor() == null ? new TreeSet<>(innsyn.enheter()).first() : person.kontor());
    }
}
