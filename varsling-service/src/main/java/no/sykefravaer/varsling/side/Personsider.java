package no.sykefravaer.varsling.side;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.db.Oppgaveliste;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Kjerneklient.Sporsmal;
import no.sykefravaer.varsling.kjerne.Kjernesvar;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.oppgave.Innsyn;
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
    private final Sidehoder hoder;
    private final Innlogget innlogget;
    private final Klokke klokke;

    Personsider(Kjerneklient kjerne, Oppgaveliste oppgaver, Sidehoder hoder, Innlogget innlogget, Klokke klokke) {
        this.kjerne = kjerne;
        this.oppgaver = oppgaver;
        this.hoder = hoder;
        this.innlogget = innlogget;
        this.klokke = klokke;
    }

    /** @param historikk plikten noen vil se historikken til, eller null */
    Personside om(Innsyn.Nav innsyn, Person person, UUID historikk) {
        if (!person.avklart()) {
            return utenTidslinje(innsyn, person, UAVKLART);
        }
        return switch (kjerne.tidslinje(sporsmal(person))) {
            case Kjernesvar.Svarte<Tidslinje>(var linje) -> medTidslinje(innsyn, person, linje, historikk);
            case Kjernesvar.Avviste<Tidslinje> avvist -> utenTidslinje(innsyn, person, avvist.detail());
            case Kjernesvar.Taus<Tidslinje> taus -> utenTidslinje(innsyn, person, TAUS);
        };
    }

    Sporsmal sporsmal(Person person) {
        return new Sporsmal(innlogget.token(), Callid.iSporet(), person.personident());
    }

    private Personside medTidslinje(Innsyn.Nav innsyn, Person person, Tidslinje linje, UUID historikk) {
        var tilfeller = linje.tilfeller().stream()
                .map(t -> Tilfellevisning.av(t, linje.dato(), m -> vis(m, linje, person, historikk)))
                .sorted(comparing(Tilfellevisning::start).reversed())
                .toList();
        var notater = kjerne.notater(sporsmal(person)).svar();
        return new Personside(
                hode(innsyn, person),
                Personhode.av(person),
                tilfeller,
                null,
                List.of(),
                notater.map(alle -> alle.stream().map(Notatvisning::av).toList())
                        .orElse(null));
    }

    private Milepaelvisning vis(Milepael m, Tidslinje linje, Person person, UUID historikk) {
        return Milepaelvisning.av(m, linje.dato(), onsket(m, historikk) ? historikk(person, m) : null);
    }

    private static boolean onsket(Milepael m, UUID historikk) {
        return m.milepaelId() != null && m.milepaelId().equals(historikk);
    }

    private List<Historikkvisning> historikk(Person person, Milepael m) {
        return kjerne.historikk(sporsmal(person), m.milepaelId()).svar().orElse(List.of()).stream()
                .map(Historikkvisning::av)
                .toList();
    }

    private Personside utenTidslinje(Innsyn.Nav innsyn, Person person, String hvorfor) {
        var egne = oppgaver.omPerson(innsyn, person.id(), FLEST_OPPGAVER).stream()
                .map(linje -> Egenoppgave.av(linje, klokke.iDag()))
                .toList();
        return new Personside(hode(innsyn, person), Personhode.av(person), List.of(), hvorfor, egne, null);
    }

    private Sidehode hode(Innsyn.Nav innsyn, Person person) {
        return hoder.til(innsyn, person.kontor() == null ? new TreeSet<>(innsyn.enheter()).first() : person.kontor());
    }
}
