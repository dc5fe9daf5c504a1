package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Plikt;

/** Hvorfor en milepæl finnes: loven, starten, regnestykket og dokumentene det ble regnet av. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hvorfor(String setning, LocalDate start, List<String> grunnlag, Instant beregnet, String navCallId) {

    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"));

    static Hvorfor av(Milepael m) {
        var opphav = m.opphav();
        return new Hvorfor(
                setning(m.plikt()), m.plikt().start(), opphav.grunnlag(), opphav.beregnet(), opphav.callId());
    }

    static Hvorfor av(Plikt plikt) {
        return new Hvorfor(setning(plikt), plikt.start(), null, null, null);
    }

    private static String setning(Plikt p) {
        return "%s, regelverk %s: fraværet begynte %s, og %d uker er omme %s."
                .formatted(p.hjemmel(), p.regelverk(), DATO.format(p.start()), p.uke(), DATO.format(p.frist()));
    }
}
