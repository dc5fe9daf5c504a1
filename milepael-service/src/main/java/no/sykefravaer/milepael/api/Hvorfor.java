package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.domene.Plikt.Sykepenger;
import no.sykefravaer.milepael.regelverk.Regelsett;
import no.sykefravaer.milepael.regelverk.Uker;

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
        return Regelsett.utenomKalenderen(p.regel())
                .map(regel -> "%s, regelverk %s: %s. Fristen er %s: %s."
                        .formatted(p.hjemmel(), p.regelverk(), regel.naar(), regel.innen(), DATO.format(p.frist())))
                .orElseGet(() -> avUkene(p));
    }

    private static String avUkene(Plikt p) {
        var ukene = Uker.frist(p.start(), p.uke());
        var setning = "%s, regelverk %s: fraværet begynte %s, og %d uker er omme %s."
                .formatted(p.hjemmel(), p.regelverk(), DATO.format(p.start()), p.uke(), DATO.format(ukene));
        if (p.sykepenger() != null) {
            return setning + sykepengene(p.sykepenger()) + fristen(p, ukene);
        }
        return p.frist().equals(ukene)
                ? setning
                : setning + " Noen har krevd det tidligere, så fristen er %s.".formatted(DATO.format(p.frist()));
    }

    private static String sykepengene(Sykepenger sykepenger) {
        return " Sykepengedager brukt da det begynte: %d. Varer det ved, tar sykepengene slutt %s, anslått av sykmeldinger og søknader."
                .formatted(sykepenger.bruktFor(), DATO.format(sykepenger.maksdato()));
    }

    private static String fristen(Plikt p, LocalDate ukene) {
        if (p.frist().equals(p.sykepenger().maksdato())) {
            return " Fristen er den dagen.";
        }
        if (p.frist().equals(ukene)) {
            return " Fristen er dagen ukene er omme.";
        }
        return p.frist().equals(p.start())
                ? " Det er mindre enn 13 uker etter at fraværet begynte, så fristen er straks."
                : " Fristen er 13 uker før, %s.".formatted(DATO.format(p.frist()));
    }
}
