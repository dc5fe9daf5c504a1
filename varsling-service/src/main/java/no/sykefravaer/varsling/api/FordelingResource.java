package no.sykefravaer.varsling.api;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import no.sykefravaer.varsling.app.BestemFordeling;
import no.sykefravaer.varsling.db.Fordelinger;
import no.sykefravaer.varsling.http.Veilederregister;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.oppgave.Innsyn;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hvem som får de nye ved et kontor, etter dagen i måneden de er født. Bare kontorets leder bestemmer det. */
@Path("/api/v1/kontorer/{kontor}/fordeling")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Rolle.LEDER)
class FordelingResource {

    private final Fordelinger fordelinger;
    private final BestemFordeling bestemFordeling;
    private final Veilederregister veiledere;
    private final Innlogget innlogget;

    FordelingResource(
            Fordelinger fordelinger, BestemFordeling bestemFordeling, Veilederregister veiledere, Innlogget innlogget) {
        this.fordelinger = fordelinger;
        this.bestemFordeling = bestemFordeling;
        this.veiledere = veiledere;
        this.innlogget = innlogget;
    }

    @GET
    @Operation(summary = "Dagene hver veileder får, etter NAV-ident, som «1–10, 15»")
    public Map<String, String> hent(String kontor) {
        krev(kontor);
        var skrevet = new TreeMap<String, String>();
        fordelinger.ved(kontor).forEach((ident, dager) -> skrevet.put(ident, dager.skrevet()));
        return skrevet;
    }

    @PUT
    @Operation(summary = "Erstatter fordelingen; den gjelder dem som kommer, og de som alt er der, blir hos den de har")
    public Map<String, String> bestem(String kontor, Map<String, String> dager) {
        krev(kontor);
        bestemFordeling.til(kontor, Fordelingsleser.les(dager, veiledere.ved(kontor)), innlogget.navIdent());
        return hent(kontor);
    }

    private void krev(String kontor) {
        if (!(innlogget.innsyn() instanceof Innsyn.Nav innsyn
                && innsyn.enheter().contains(kontor))) {
            throw new ForbiddenException();
        }
    }
}
