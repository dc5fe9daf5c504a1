package no.sykefravaer.varsling.api;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.api.Avvisning.Brudd;
import no.sykefravaer.varsling.app.MeldUtfort.Utfall;

/** Det den som har meldt noe om en oppgave, får til svar. */
final class Utfallssvar {

    private Utfallssvar() {}

    /** @throws Avvisning når det ikke ble tatt imot */
    static Response av(Utfall utfall, List<Brudd> brudd) {
        return switch (utfall) {
            case SENDT_VIDERE -> Response.accepted().build();
            case LUKKET_HER -> Response.noContent().build();
            case UKJENT_OPPGAVE -> throw new Avvisning(Feilkode.IKKE_FUNNET);
            case UTDATERT -> throw new Avvisning(Feilkode.UTDATERT_VERSJON);
            case ALT_LUKKET -> throw new Avvisning(Feilkode.OPPGAVEN_ER_LUKKET);
            case IKKE_LOV -> throw new Avvisning(Feilkode.INGEN_TILGANG);
            case INGET_FRAVAER -> throw new Avvisning(Feilkode.INGET_FRAVAER);
            case IKKE_GODTATT ->
                throw new Avvisning(brudd.isEmpty() ? Feilkode.IKKE_GODTATT : Feilkode.UGYLDIG_INNHOLD, brudd);
            case KJERNEN_SVARER_IKKE -> throw new Avvisning(Feilkode.KJERNEN_SVARER_IKKE);
        };
    }

    /** @throws Avvisning når det ikke er en id: da finnes det heller ingen oppgave */
    static UUID oppgaveId(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new Avvisning(Feilkode.IKKE_FUNNET);
        }
    }
}
