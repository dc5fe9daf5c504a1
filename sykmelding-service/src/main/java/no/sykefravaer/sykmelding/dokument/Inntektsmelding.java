package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import java.util.List;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Personident;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Inntektsmeldingen slik kildesystemet sender den: dagene arbeidsgiveren selv betaler. Inntekten trengs ikke her. */
@Schema(requiredProperties = {"id", "fnr", "mottatt", "arbeidsgiver", "arbeidsgiverperioder"})
public record Inntektsmelding(
        String id,
        Personident fnr,
        Instant mottatt,
        Sykmelding.Arbeidsgiver arbeidsgiver,
        List<Periode> arbeidsgiverperioder)
        implements Dokument {

    @Override
    public String toString() {
        return "Inntektsmelding[***]";
    }
}
