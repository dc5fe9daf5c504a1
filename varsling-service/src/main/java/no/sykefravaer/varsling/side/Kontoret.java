package no.sykefravaer.varsling.side;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.TreeSet;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.app.Utforer;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.kjerne.Kontorkjerne.Sporsmal;
import no.sykefravaer.varsling.oppgave.Innsyn;

/** Kontorene den innloggede arbeider ved, og hva hun får se der. */
@RequestScoped
public class Kontoret {

    private final Innlogget innlogget;

    Kontoret(Innlogget innlogget) {
        this.innlogget = innlogget;
    }

    /** @throws ForbiddenException når hun ikke er ved noe kontor */
    public Innsyn.Nav innsyn() {
        if (innlogget.innsyn() instanceof Innsyn.Nav innsyn && !innsyn.enheter().isEmpty()) {
            return innsyn;
        }
        throw new ForbiddenException();
    }

    /** Det som gjelder når adressen ikke sier noe. */
    public String vanlig() {
        return new TreeSet<>(innsyn().enheter()).first();
    }

    /** @throws ForbiddenException når kontoret ikke er et av hennes */
    public void krev(String kontor) {
        if (!innsyn().enheter().contains(kontor)) {
            throw new ForbiddenException();
        }
    }

    /** Det hun har bedt om, eller det vanlige når hun ikke har bedt om noe. @throws ForbiddenException når det ikke er hennes */
    public String valgt(String kontor) {
        var valgt = kontor == null ? vanlig() : kontor;
        krev(valgt);
        return valgt;
    }

    public boolean erLeder() {
        return innlogget.erEnAv(Rolle.LEDER);
    }

    /** Den innlogget spør kjernen som, om ett av kontorene sine. */
    public Sporsmal sporsmal(String kontor) {
        return new Sporsmal(innlogget.token(), Callid.iSporet(), kontor, innsyn().tilganger());
    }

    public Utforer utforer() {
        return new Utforer(innlogget.rolle(), innlogget.navIdent(), Callid.iSporet());
    }

    public String navIdent() {
        return innlogget.navIdent();
    }
}
