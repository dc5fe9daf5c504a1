package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import no.sykefravaer.kontrakt.Personident;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** En person har fått et nytt nummer, slik personregisteret sier det. */
@Schema(requiredProperties = {"fnr", "tidligereFnr", "mottatt"})
public record Identbytte(Personident fnr, Personident tidligereFnr, Instant mottatt) {

    @Override
    public String toString() {
        return "Identbytte[***]";
    }
}
