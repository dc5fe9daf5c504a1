package no.sykefravaer.systemtest.system;

import java.time.Instant;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Nett.Svar;

/** Personregisteret ved døra. */
public final class Personregister {

    private final String adresse;
    private final String token;

    public Personregister(Systemet systemet) {
        this.adresse = systemet.adresse("SYKMELDING_URL") + "/api/v1/personer";
        this.token = new Tokener(systemet).med("rolle=personregister");
    }

    /** Personen ved kontoret har fått fortrolig adresse. */
    public Svar beskyttet(Personident ident, String kontor) {
        return person(ident, "Skog", kontor, "FORTROLIG");
    }

    /** Personen ved kontoret har dette etternavnet. */
    public Svar heter(Personident ident, String etternavn, String kontor) {
        return person(ident, etternavn, kontor, "UGRADERT");
    }

    private Svar person(Personident ident, String etternavn, String kontor, String beskyttelse) {
        var innhold = """
                {"fnr":"%s","fornavn":"Skjult","etternavn":"%s","navKontor":"%s","adressebeskyttelse":"%s",
                 "skjermet":false,"mottatt":"%s"}""".formatted(ident.verdi(), etternavn, kontor, beskyttelse, Instant.now());
        return Nett.post(
                adresse, token, innhold, Emner.CALL_ID, UUID.randomUUID().toString());
    }

    /** Personen har fått et nytt nummer. */
    public Svar byttet(Personident tidligere, Personident nytt) {
        var innhold = "{\"fnr\":\"%s\",\"tidligereFnr\":\"%s\",\"mottatt\":\"%s\"}"
                .formatted(nytt.verdi(), tidligere.verdi(), Instant.now());
        return Nett.post(
                adresse + "/identbytte",
                token,
                innhold,
                Emner.CALL_ID,
                UUID.randomUUID().toString());
    }
}
