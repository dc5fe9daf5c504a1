package no.sykefravaer.varsling.db;

import java.time.Instant;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.Leveranse;
import no.sykefravaer.varsling.oppgave.Leveranse.Ekstern;

/** Hva ett forsøk førte til, slik det skal stå i køen. {@code nesteForsok} er satt når det skal prøves igjen. */
public record Leveringsutfall(
        UUID id, int forsok, Status status, Instant nesteForsok, String feil, String eksternId, Integer versjon) {

    private static final String IKKE_BEGYNT = "IKKE_BEGYNT";
    private static final String BRYTER_APEN = "BRYTER_APEN";

    /** Hvor en levering er. VENTER prøves igjen, PARKERT må ses på, UTGATT ble ikke nødvendig. */
    public enum Status {
        VENTER,
        LEVERT,
        PARKERT,
        UTGATT
    }

    public static Leveringsutfall levert(Leveranse leveranse, Ekstern ekstern) {
        return new Leveringsutfall(
                leveranse.id(), leveranse.forsok(), Status.LEVERT, null, null, ekstern.id(), ekstern.versjon());
    }

    public static Leveringsutfall utgatt(Leveranse leveranse) {
        return new Leveringsutfall(leveranse.id(), leveranse.forsok(), Status.UTGATT, null, null, null, null);
    }

    public static Leveringsutfall parkert(Leveranse leveranse, String feil) {
        return new Leveringsutfall(leveranse.id(), leveranse.forsok(), Status.PARKERT, null, feil, null, null);
    }

    /** Leid, men ikke begynt: ingenting er sendt, så neste gang er ikke et gjentak. */
    public static Leveringsutfall ikkeBegynt(Leveranse leveranse, Instant naa) {
        return venter(leveranse, naa, IKKE_BEGYNT);
    }

    /** Bryteren slapp den ikke til: mottakeren er ikke spurt, så det er ikke noe forsøk, og ventetiden vokser ikke. */
    public static Leveringsutfall ikkeSluppetTil(Leveranse leveranse, Instant nesteForsok) {
        return venter(leveranse, nesteForsok, BRYTER_APEN);
    }

    public static Leveringsutfall venter(Leveranse leveranse, Instant nesteForsok, String feil) {
        return new Leveringsutfall(leveranse.id(), leveranse.forsok(), Status.VENTER, nesteForsok, feil, null, null);
    }
}
