package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hvor mange. Er de én til fire, er {@code antall} null og {@code skjult} sant: så få kan kjennes igjen. Ingen er null. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "Antallet; null og «skjult» når det er én til fire, som kan kjennes igjen. 0 vises.")
public record Gruppe(@Schema(nullable = true) Long antall, boolean skjult) {

    private static final long MINSTE_SOM_VISES = 5;

    static Gruppe av(long antall) {
        var skjult = antall > 0 && antall < MINSTE_SOM_VISES;
        return new Gruppe(skjult ? null : antall, skjult);
    }
}
