package no.sykefravaer.varsling.side;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Siden som sier at noe ikke gikk, og hva man kan gjøre. */
public record Feilside(String tittel, String tekst, List<String> feil) {

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance feil(Feilside side);
    }

    public static Response ugyldig(List<String> feil) {
        return new Feilside("Adressen kan ikke leses", "Noe av det som er valgt, finnes ikke:", feil)
                .svar(Status.BAD_REQUEST);
    }

    public static Response ingenTilgang() {
        return new Feilside(
                        "Du har ikke tilgang",
                        "Siden er for andre enn den du er logget inn som. Du kan logge ut og inn igjen som en annen.",
                        List.of())
                .svar(Status.FORBIDDEN);
    }

    static Response fremmedSkjema() {
        return new Feilside(
                        "Skjemaet ble ikke tatt imot",
                        "Ingenting er lagret. Gå tilbake, last siden på nytt og send skjemaet en gang til.",
                        List.of())
                .svar(Status.FORBIDDEN);
    }

    public static Response ukjentPerson() {
        return new Feilside(
                        "Personen finnes ikke",
                        "Ingen av dem du kan se, har denne adressen. Kanskje er hun flyttet til et annet kontor.",
                        List.of())
                .svar(Status.NOT_FOUND);
    }

    /** @param hva det som ikke kan vises, som står først i setningen */
    public static Response kjernenSvarerIkke(String hva) {
        return new Feilside(
                        "Ikke tilgjengelig nå",
                        hva
                                + " kan ikke lages nå, for tjenesten som har opplysningene, svarer ikke. Prøv igjen om litt.",
                        List.of())
                .svar(Status.SERVICE_UNAVAILABLE);
    }

    public static Response ingenInnkalling() {
        return new Feilside(
                        "Møtet finnes ikke",
                        "Det er ikke kalt inn til noe møte her. Kanskje er det avlyst eller holdt.",
                        List.of())
                .svar(Status.NOT_FOUND);
    }

    public static Response ukjentFeilpost() {
        return new Feilside(
                        "Posten finnes ikke",
                        "Den ligger ikke i feilkøen. Kanskje er den sendt på nytt eller forkastet.",
                        List.of())
                .svar(Status.NOT_FOUND);
    }

    public static Response tausTjeneste() {
        return new Feilside("Tjenesten svarer ikke", "Prøv igjen om litt.", List.of()).svar(Status.SERVICE_UNAVAILABLE);
    }

    private Response svar(Status status) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.feil(this))
                .build();
    }
}
