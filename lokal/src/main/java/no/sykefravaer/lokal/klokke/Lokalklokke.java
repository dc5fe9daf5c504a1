package no.sykefravaer.lokal.klokke;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Maskinens klokke, flyttet et antall hele dager. Klokkeslettet i Norge er det ekte, også over et skille mellom sommer-
 * og vintertid. Tjenestene finner den med {@code ServiceLoader} bare når lokal er på klassestien.
 */
public final class Lokalklokke extends Clock {

    /** Miljøvariabelen med fila forskyvningen står i; uten den er klokka maskinens. */
    public static final String FIL = "LOKAL_KLOKKE";

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Clock maskinens;
    private final Forskyvning forskyvning;

    public Lokalklokke() {
        this(Clock.system(ZoneOffset.UTC), Forskyvning.i(System.getenv(FIL)));
    }

    Lokalklokke(Clock maskinens, Forskyvning forskyvning) {
        this.maskinens = maskinens;
        this.forskyvning = forskyvning;
    }

    @Override
    public Instant instant() {
        var dager = forskyvning.dager();
        return dager == 0
                ? maskinens.instant()
                : maskinens.instant().atZone(OSLO).plusDays(dager).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return maskinens.getZone();
    }

    @Override
    public Clock withZone(ZoneId sone) {
        return new Lokalklokke(maskinens.withZone(sone), forskyvning);
    }
}
