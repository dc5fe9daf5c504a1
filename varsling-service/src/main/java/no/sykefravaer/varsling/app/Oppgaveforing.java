package no.sykefravaer.varsling.app;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.app.MeldUtfort.Melder;
import no.sykefravaer.varsling.app.MeldUtfort.Utfall;
import no.sykefravaer.varsling.db.Innsynsrad;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.db.Oppgaverader;
import no.sykefravaer.varsling.db.Personrader;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Person;

/** Fører at noen så på en oppgave, svarte på den, eller ville. Det kjernen svarte på, fører kjernen. */
@RequestScoped
public class Oppgaveforing {

    private final Oppgaverader oppgaver;
    private final Personrader personer;
    private final Innsynslogg logg;
    private final Innlogget innlogget;

    Oppgaveforing(Oppgaverader oppgaver, Personrader personer, Innsynslogg logg, Innlogget innlogget) {
        this.oppgaver = oppgaver;
        this.personer = personer;
        this.logg = logg;
        this.innlogget = innlogget;
    }

    /** Den som spør; avvises når tokenet ikke sier hvem det er. */
    public String hvem(Innsyn innsyn) {
        return switch (innsyn) {
            case Innsyn.Nav nav -> innlogget.navIdent();
            case Innsyn.Arbeidsgiver a -> a.orgnummer();
            case Innsyn.Sykmelder s -> s.hpr();
        };
    }

    /** Hun så en av sine. */
    public void sett(Innsyn innsyn, Person person) {
        logg.foer(rad(innsyn, person, Slag.OPPGAVE, false, Callid.iSporet()));
    }

    /** Oppgaven er ikke hennes. Finnes den ikke for andre heller, er det ingen å føre noe om. */
    public void avvist(Innsyn innsyn, UUID oppgaveId, String navCallId) {
        gjelder(oppgaveId).ifPresent(person -> logg.foer(rad(innsyn, person, Slag.OPPGAVE, true, navCallId)));
    }

    /** Det som ble av svaret hennes. */
    public void besvart(Melder melder, UUID oppgaveId, Svarutfall svar) {
        if (svar.avKjernen()) {
            return;
        }
        if (svar.utfall() == Utfall.UKJENT_OPPGAVE) {
            avvist(melder.innsyn(), oppgaveId, melder.navCallId());
            return;
        }
        var hva = svar.utfall() == Utfall.LUKKET_HER ? Slag.LUKKET_OPPGAVE : Slag.OPPGAVE;
        gjelder(oppgaveId).ifPresent(person -> logg.foer(rad(melder.innsyn(), person, hva, false, melder.navCallId())));
    }

    private Optional<Person> gjelder(UUID oppgaveId) {
        return oppgaver.les(oppgaveId).flatMap(oppgave -> personer.finn(oppgave.personId()));
    }

    private Innsynsrad rad(Innsyn innsyn, Person person, Slag hva, boolean avvist, String navCallId) {
        var rettighet = switch (innsyn) {
            case Innsyn.Nav nav -> person.rettighet();
            case Innsyn.Arbeidsgiver a -> "EGEN_VIRKSOMHET";
            case Innsyn.Sykmelder s -> "EGEN_PASIENT";
        };
        return new Innsynsrad(rolle(innsyn), hvem(innsyn), rettighet, person.id(), hva, null, avvist, navCallId);
    }

    /** Rollen hun spør i; et token kan ha flere. */
    private String rolle(Innsyn innsyn) {
        return switch (innsyn) {
            case Innsyn.Nav nav -> innlogget.rolle();
            case Innsyn.Arbeidsgiver a -> Rolle.ARBEIDSGIVER;
            case Innsyn.Sykmelder s -> Rolle.SYKMELDER;
        };
    }
}
