package no.sykefravaer.varsling.side.part;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.app.MeldUtfort.Melder;
import no.sykefravaer.varsling.app.Oppgaveforing;
import no.sykefravaer.varsling.app.Partsoppgaver;
import no.sykefravaer.varsling.app.Partsoppgaver.Sak;
import no.sykefravaer.varsling.app.Svarutfall;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Malform;

/** Slår opp en oppgave for parten den er til, og fører det i innsynsloggen. */
@RequestScoped
class Svarinnsyn {

    private final Partsoppgaver oppgaver;
    private final Oppgaveforing foring;
    private final Innlogget innlogget;

    Svarinnsyn(Partsoppgaver oppgaver, Oppgaveforing foring, Innlogget innlogget) {
        this.oppgaver = oppgaver;
        this.foring = foring;
        this.innlogget = innlogget;
    }

    /** Tom for andre enn arbeidsgivere og sykmeldere. */
    Optional<Innsyn> part() {
        if (innlogget.erEnAv(Rolle.ARBEIDSGIVER)) {
            return Optional.of(innlogget.somArbeidsgiver());
        }
        return innlogget.erEnAv(Rolle.SYKMELDER) ? Optional.of(innlogget.somSykmelder()) : Optional.empty();
    }

    /** Målformen parten har bedt om. */
    Optional<Malform> malform() {
        return part().map(part -> oppgaver.malform(part, Optional.empty()));
    }

    /** Tom når oppgaven er ukjent, eller en annens; det siste føres også. */
    Optional<Sak> vis(String id, Malform malform) {
        var funnet = finn(id, malform);
        funnet.ifPresent(sak -> foring.sett(part().orElseThrow(), sak.person()));
        return funnet;
    }

    /** Det samme uten å føre den som finnes: det gjøres når det er klart hva som ble av svaret. */
    Optional<Sak> finn(String id, Malform malform) {
        var funnet = part().flatMap(part -> uuid(id).flatMap(en -> oppgaver.finn(part, en, malform)));
        if (funnet.isEmpty()) {
            part().ifPresent(part -> uuid(id).ifPresent(en -> foring.avvist(part, en, Callid.iSporet())));
        }
        return funnet;
    }

    void besvart(Melder melder, Sak sak, Svarutfall svar) {
        foring.besvart(melder, sak.oppgave().id(), svar);
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
