package no.sykefravaer.varsling.side;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.app.Innsynslogg;
import no.sykefravaer.varsling.db.Innsynsrad;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.db.Personrader;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.kjerne.Kjerneklient.Sporsmal;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Person;

/** Slår opp en person for den som er innlogget, og fører det i innsynsloggen. */
@RequestScoped
public class Personinnsyn {

    private final Personrader personer;
    private final Innsynslogg logg;
    private final Innlogget innlogget;

    Personinnsyn(Personrader personer, Innsynslogg logg, Innlogget innlogget) {
        this.personer = personer;
        this.logg = logg;
        this.innlogget = innlogget;
    }

    /** @throws ForbiddenException når hun ikke er ansatt ved noe kontor */
    public Innsyn.Nav nav() {
        if (innlogget.innsyn() instanceof Innsyn.Nav innsyn && !innsyn.enheter().isEmpty()) {
            return innsyn;
        }
        throw new ForbiddenException();
    }

    /** Tom også når teksten ikke er en id. */
    public Optional<Person> finn(String id, Slag hva) {
        try {
            return finn(UUID.fromString(id), hva);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Spørsmålet til kjernen om en som er avklart. */
    public Sporsmal sporsmal(Person person) {
        return new Sporsmal(innlogget.token(), Callid.iSporet(), person.personident());
    }

    /** Tom når personen er ukjent, og når hun finnes, men ikke for den som spør; det siste føres. */
    public Optional<Person> finn(UUID id, Slag hva) {
        var funnet = personer.finn(nav(), id);
        if (funnet.isEmpty()) {
            personer.finn(id).ifPresent(person -> foer(person, hva, true));
        }
        return funnet;
    }

    /** Hun ser det vi selv har; det kjernen svarer på, fører kjernen. */
    public void sett(Person person, Slag hva) {
        foer(person, hva, false);
    }

    private void foer(Person person, Slag hva, boolean avvist) {
        logg.foer(new Innsynsrad(
                innlogget.rolle(),
                innlogget.navIdent(),
                person.rettighet(),
                person.id(),
                hva,
                null,
                avvist,
                Callid.iSporet()));
    }
}
