package no.sykefravaer.varsling.side.part;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.app.Innsynslogg;
import no.sykefravaer.varsling.app.Partsoppgaver;
import no.sykefravaer.varsling.app.Partsoppgaver.Sak;
import no.sykefravaer.varsling.db.Innsynsrad;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Malform;

/** Slår opp en oppgave for parten den er til, og fører det i innsynsloggen. */
@RequestScoped
class Svarinnsyn {

    private final Partsoppgaver oppgaver;
    private final Innsynslogg logg;
    private final Innlogget innlogget;

    Svarinnsyn(Partsoppgaver oppgaver, Innsynslogg logg, Innlogget innlogget) {
        this.oppgaver = oppgaver;
        this.logg = logg;
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

    /** Tom når oppgaven er ukjent, eller en annens. */
    Optional<Sak> finn(String id, Malform malform) {
        var funnet = part().flatMap(part -> uuid(id).flatMap(en -> oppgaver.finn(part, en, malform)));
        funnet.ifPresent(this::foer);
        return funnet;
    }

    private void foer(Sak sak) {
        var adressat = sak.oppgave().adressat();
        var arbeidsgiver = adressat.orgnummer() != null;
        logg.foer(new Innsynsrad(
                arbeidsgiver ? Rolle.ARBEIDSGIVER : Rolle.SYKMELDER,
                arbeidsgiver ? adressat.orgnummer() : adressat.hpr(),
                arbeidsgiver ? "EGEN_VIRKSOMHET" : "EGEN_PASIENT",
                sak.person().id(),
                Slag.OPPGAVE,
                null,
                false,
                Callid.iSporet()));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
