package no.sykefravaer.varsling.innlogging;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.varsling.oppgave.Innsyn;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Den som spør, slik tokenet sier det. Mangler kravet rollen hviler på, er det ingen tilgang. */
@RequestScoped
public class Innlogget {

    private final SecurityIdentity identitet;
    private final JsonWebToken token;

    Innlogget(SecurityIdentity identitet, JsonWebToken token) {
        this.identitet = identitet;
        this.token = token;
    }

    public Innsyn innsyn() {
        if (erEnAv(Rolle.VEILEDER, Rolle.LEDER)) {
            return new Innsyn.Nav(flere("enheter"), tilganger());
        }
        if (identitet.hasRole(Rolle.ARBEIDSGIVER)) {
            return somArbeidsgiver();
        }
        return somSykmelder();
    }

    /** Virksomheten som spør, også når hun har andre roller. */
    public Innsyn.Arbeidsgiver somArbeidsgiver() {
        return new Innsyn.Arbeidsgiver(ett("orgnummer"));
    }

    /** Behandleren som spør, også når hun har andre roller. */
    public Innsyn.Sykmelder somSykmelder() {
        return new Innsyn.Sykmelder(ett("hpr"));
    }

    public boolean erEnAv(String... roller) {
        return Stream.of(roller).anyMatch(identitet::hasRole);
    }

    /** Rollen hun kommer med; den første vi kjenner når tokenet har flere. */
    public String rolle() {
        return Stream.of(Rolle.VEILEDER, Rolle.LEDER, Rolle.ARBEIDSGIVER, Rolle.SYKMELDER, Rolle.SYKMELDT, Rolle.DRIFT)
                .filter(identitet::hasRole)
                .findFirst()
                .orElseThrow(ForbiddenException::new);
    }

    public String token() {
        return token.getRawToken();
    }

    /** Det hun har rett til å se ut over det åpne, som FORTROLIG. */
    public Set<String> tilganger() {
        return flere("tilganger");
    }

    /** Identen en ansatt i Nav kjennes på, som Z990123. */
    public String navIdent() {
        return ett("NAVident");
    }

    /** Identnummeret til den sykmeldte; skrives aldri noe sted. */
    public String pid() {
        return ett("pid");
    }

    private String ett(String krav) {
        var verdi = token.getClaim(krav);
        if (verdi == null) {
            throw new ForbiddenException();
        }
        return tekst(verdi);
    }

    private Set<String> flere(String krav) {
        var verdi = token.getClaim(krav);
        return verdi instanceof Collection<?> verdier
                ? verdier.stream().map(Innlogget::tekst).collect(Collectors.toSet())
                : Set.of();
    }

    private static String tekst(Object verdi) {
        return verdi instanceof JsonString json ? json.getString() : verdi.toString();
    }
}
