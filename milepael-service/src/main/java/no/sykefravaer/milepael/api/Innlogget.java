package no.sykefravaer.milepael.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Utforer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Den som spør, slik tokenet sier det, og hvem hun får se. Ukjent betyr beskyttet. */
@RequestScoped
class Innlogget {

    private final JsonWebToken token;

    Innlogget(JsonWebToken token) {
        this.token = token;
    }

    boolean har(String rolle) {
        return liste("roles").contains(rolle);
    }

    String orgnummer() {
        return token.getClaim("orgnummer");
    }

    String hpr() {
        return token.getClaim("hpr");
    }

    /** Identnummeret til den sykmeldte som er logget inn, eller null. */
    String pid() {
        return token.getClaim("pid");
    }

    /** Den sykmeldte som er logget inn; svarer 403 når tokenet ikke sier hvem det er. */
    Personident egenIdent() {
        try {
            return new Personident(pid());
        } catch (IllegalArgumentException e) {
            throw Problem.av(403, "MANGLER_IDENT", "Tokenet sier ikke hvem du er (claim pid).")
                    .feil();
        }
    }

    /** Kildesystemet; svarer 403 når tokenet ikke sier hvilket det er: et dokument er (kilde, id). */
    String kilde() {
        String kilde = token.getClaim("kilde");
        if (kilde == null) {
            throw Problem.av(403, "MANGLER_KILDE", "Tokenet sier ikke hvilket kildesystem du er (claim kilde).")
                    .feil();
        }
        return kilde;
    }

    /** Den som handler; svarer 403 når tokenet ikke sier hvem det er: alt som gjøres, gjøres av noen. */
    Utforer utforer() {
        var rolle = Stream.of("veileder", "leder", "arbeidsgiver", "sykmelder", "sykmeldt")
                .filter(this::har)
                .findFirst()
                .orElse("");
        var ident = switch (rolle) {
            case "arbeidsgiver" -> orgnummer();
            case "sykmelder" -> hpr();
            case "sykmeldt" -> "den sykmeldte";
            default -> token.<String>getClaim("NAVident");
        };
        if (ident == null) {
            throw Problem.av(
                            403, "MANGLER_IDENT", "Tokenet sier ikke hvem du er (claim NAVident, orgnummer eller hpr).")
                    .feil();
        }
        return new Utforer(rolle, ident);
    }

    /** Den som spør, som part i saken: NAV, ARBEIDSGIVER, SYKMELDER eller SYKMELDT. */
    String part() {
        var rolle = utforer().rolle();
        return rolle.equals("veileder") || rolle.equals("leder") ? "NAV" : rolle.toUpperCase(Locale.ROOT);
    }

    /** Svarer 403 når kontoret ikke er et av hennes. */
    void krevKontoret(String kontor) {
        if (!liste("enheter").contains(kontor)) {
            throw Problem.av(403, "IKKE_DITT_KONTOR", "Kontoret er ikke et av dine.")
                    .feil();
        }
    }

    /** Det hun har rett til å se ut over det åpne, som FORTROLIG. */
    Collection<String> tilganger() {
        return liste("tilganger");
    }

    /** En veileder eller leder ser personene ved kontorene sine, de beskyttede bare med egen tilgang. */
    boolean seesAv(Person person) {
        var opplysninger = person.opplysninger();
        return opplysninger == null
                ? liste("tilganger").contains("UAVKLART")
                : liste("enheter").contains(opplysninger.navKontor()) && tilgangerFor(opplysninger);
    }

    /** Det tilgangen til personen hviler på: kontoret og det beskyttelsen krever, eller partens eget forhold til saken. */
    String rettighetTil(Person person) {
        return switch (part()) {
            case "ARBEIDSGIVER" -> "EGEN_VIRKSOMHET";
            case "SYKMELDER" -> "EGEN_PASIENT";
            case "SYKMELDT" -> "EGEN_SAK";
            default -> navsRettighet(person.opplysninger());
        };
    }

    private static String navsRettighet(Personopplysninger person) {
        return person == null
                ? "UAVKLART"
                : Stream.concat(
                                Stream.of(person.navKontor()),
                                kreves(person).stream().sorted())
                        .collect(Collectors.joining(" "));
    }

    /** Det beskyttelsen krever av den som skal se personen; null er en ingen vet hvem er, eller vet noe om. */
    Set<String> kreves(Person person) {
        return person == null || person.opplysninger() == null ? Set.of("UAVKLART") : kreves(person.opplysninger());
    }

    private boolean tilgangerFor(Personopplysninger person) {
        return liste("tilganger").containsAll(kreves(person));
    }

    private static Set<String> kreves(Personopplysninger person) {
        return Stream.of(
                        switch (person.adressebeskyttelse()) {
                            case UGRADERT -> "";
                            case FORTROLIG -> "FORTROLIG";
                            case STRENGT_FORTROLIG -> "STRENGT_FORTROLIG";
                        },
                        person.skjermet() ? "EGEN_ANSATT" : "")
                .filter(tilgang -> !tilgang.isEmpty())
                .collect(Collectors.toSet());
    }

    private Collection<String> liste(String krav) {
        Object verdi = token.getClaim(krav);
        return switch (verdi) {
            case JsonArray verdier ->
                verdier.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet());
            case Collection<?> verdier -> verdier.stream().map(String::valueOf).collect(Collectors.toSet());
            case null, default -> Set.of();
        };
    }
}
