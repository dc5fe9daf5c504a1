package no.sykefravaer.varsling.side.person;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;

/**
 * Det som er spesielt med denne visningen av en person.
 *
 * @param tilfelle starten på sykefraværet tidslinjen gjelder, som den står i adressen; ellers null
 * @param tanke det som er fylt ut under «Hva om», etter felt
 * @param gjort det som nettopp er gjort, sagt med en setning, eller null
 * @param feil noe som ikke gikk, og som ikke hører til et skjema; ellers null
 * @param sist et skjema som ikke ble tatt imot, eller null
 */
record Personvalg(Fane fane, String tilfelle, Map<String, String> tanke, String gjort, String feil, Innsending sist) {

    static Personvalg av(MultivaluedMap<String, String> adressen) {
        var nettopp = Muligheter.skjema(adressen.getFirst("gjort"))
                .or(() -> Personskjemaer.skjema(adressen.getFirst("gjort")))
                .map(Skjema::gjort);
        return new Personvalg(
                Fane.av(adressen.getFirst("fane")),
                adressen.getFirst("tilfelle"),
                HvaOmSkjema.tanke(adressen),
                nettopp.orElse(null),
                null,
                null);
    }

    static Personvalg ikkeTattImot(Innsending sist) {
        return new Personvalg(fane(sist.skjema()), null, Map.of(), null, null, sist);
    }

    static Personvalg gikkIkke(Fane fane, String feil) {
        return new Personvalg(fane, null, Map.of(), null, feil, null);
    }

    /** Der skjemaet står. */
    static Fane fane(Skjema skjema) {
        return Personskjemaer.erNotat(skjema) ? Fane.NOTATER : Fane.OPPGAVER;
    }
}
