package no.sykefravaer.varsling.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import no.sykefravaer.varsling.app.Innsynslogg;
import no.sykefravaer.varsling.app.MeldUtfort.Melder;
import no.sykefravaer.varsling.app.MeldUtfort.Utfall;
import no.sykefravaer.varsling.db.Innsynsrad;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.db.Oppgaveliste;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Person;

/** Fører en oppgave som ble lukket bare her. Det kjernen blir spurt om, fører kjernen. */
@RequestScoped
class Lukkeforing {

    private final Oppgaveliste liste;
    private final Innsynslogg logg;
    private final Innlogget innlogget;

    Lukkeforing(Oppgaveliste liste, Innsynslogg logg, Innlogget innlogget) {
        this.liste = liste;
        this.logg = logg;
        this.innlogget = innlogget;
    }

    /** Den som melder; avvises når tokenet ikke sier hvem det er, før noe er gjort. */
    String hvem(Melder melder) {
        return switch (melder.innsyn()) {
            case Innsyn.Nav nav -> innlogget.navIdent();
            case Innsyn.Arbeidsgiver a -> a.orgnummer();
            case Innsyn.Sykmelder s -> s.hpr();
        };
    }

    void foer(String hvem, Melder melder, UUID oppgaveId, Utfall utfall) {
        if (utfall == Utfall.LUKKET_HER) {
            liste.les(melder.innsyn(), oppgaveId).ifPresent(linje -> logg.foer(rad(hvem, melder, linje.person())));
        }
    }

    private Innsynsrad rad(String hvem, Melder melder, Person person) {
        var rettighet = switch (melder.innsyn()) {
            case Innsyn.Nav nav -> person.rettighet();
            case Innsyn.Arbeidsgiver a -> "EGEN_VIRKSOMHET";
            case Innsyn.Sykmelder s -> "EGEN_PASIENT";
        };
        var rolle = innlogget.rolle();
        return new Innsynsrad(
                rolle, hvem, rettighet, person.id(), Slag.LUKKET_OPPGAVE, null, false, melder.navCallId());
    }
}
