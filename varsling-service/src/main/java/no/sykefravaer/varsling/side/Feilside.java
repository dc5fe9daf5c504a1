package no.sykefravaer.varsling.side;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Siden som sier at noe ikke gikk, og hva man kan gjøre. */
record Feilside(String tittel, String tekst, List<String> feil) {

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance feil(Feilside side);
    }

    static Response ugyldig(List<String> feil) {
        return new Feilside("Adressen kan ikke leses", "Noe av det som er valgt, finnes ikke:", feil)
                .svar(Status.BAD_REQUEST);
    }

    static Response ingenTilgang() {
        return new Feilside(
                        "Du har ikke tilgang",
                        "Siden er for andre enn den du er logget inn som. Du kan logge ut og inn igjen som en annen.",
                        List.of())
                .svar(Status.FORBIDDEN);
    }

    static Response ukjentPerson() {
        return new Feilside(
                        "Personen finnes ikke",
                        "Ingen av dem du kan se, har denne adressen. Kanskje er hun flyttet til et annet kontor.",
                        List.of())
                .svar(Status.NOT_FOUND);
    }

    private Response svar(Status status) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.feil(this))
                .build();
    }
}
