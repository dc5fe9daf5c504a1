package no.sykefravaer.milepael.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Set;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.regelverk.Adgang;

/** Hva den innloggede får gjøre med en plikt: den ansvarlige alt, de andre sitt, Nav også på vegne av dem. */
@RequestScoped
class Myndighet {

    private static final Set<Handling> PARTENES =
            Set.of(Handling.MOTTA_PLAN, Handling.MOTTA_UTTALELSE, Handling.SVAR, Handling.VURDER_SAMMEN);

    private final Innlogget innlogget;

    Myndighet(Innlogget innlogget) {
        this.innlogget = innlogget;
    }

    boolean kan(Handling handling, Person person, Milepael m) {
        if (handling == Handling.SVAR_SOM_SYKMELDT) {
            return erNav(person) || erDenSykmeldte(person);
        }
        return erAnsvarlig(person, m)
                || PARTENES.contains(handling) && erNav(person)
                || handling == Handling.MOTTA_UTTALELSE && erMottaker(m);
    }

    /** Den som kan si at planen er mottatt, kan også ta det tilbake; Nav kan ta tilbake det partene har svart. */
    boolean kanAngre(Person person, Milepael m) {
        return erAnsvarlig(person, m) || svaretAvEnPart(m) && erNav(person);
    }

    /** Nav leser om sine, den sykmeldte om seg selv. */
    boolean leser(Person person) {
        return innlogget.seesAv(person) || erDenSykmeldte(person);
    }

    /** Rollen den innloggede svarer i selv; null for Nav. */
    Rolle egenRolle() {
        if (innlogget.har("arbeidsgiver")) {
            return Rolle.ARBEIDSGIVER;
        }
        return innlogget.har("sykmelder") ? Rolle.SYKMELDER : null;
    }

    boolean erNav(Person person) {
        return (innlogget.har("veileder") || innlogget.har("leder")) && innlogget.seesAv(person);
    }

    boolean erDenSykmeldte(Person person) {
        return innlogget.har("sykmeldt") && person.ident().verdi().equals(innlogget.pid());
    }

    private boolean svaretAvEnPart(Milepael m) {
        return Adgang.erMottattPlan(m.beslutning())
                || m.utspring() != null
                || m.plikt().regel().equals("FELLES_VURDERING");
    }

    private boolean erAnsvarlig(Person person, Milepael m) {
        return switch (m.plikt().ansvarlig()) {
            case NAV -> erNav(person);
            case ARBEIDSGIVER, SYKMELDER -> erMottaker(m);
        };
    }

    private boolean erMottaker(Milepael m) {
        return m.plikt().mottakere().stream().anyMatch(part -> switch (part.rolle()) {
            case NAV -> false;
            case ARBEIDSGIVER ->
                innlogget.har("arbeidsgiver")
                        && Objects.equals(part.orgnummer(), innlogget.orgnummer())
                        && part.orgnummer() != null;
            case SYKMELDER ->
                innlogget.har("sykmelder") && part.hpr() != null && part.hpr().equals(innlogget.hpr());
        });
    }
}
