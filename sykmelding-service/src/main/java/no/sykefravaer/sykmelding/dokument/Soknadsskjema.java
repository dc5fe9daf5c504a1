package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Soknadsopplysninger.FaktiskGrad;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Fravar;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Søknaden slik kildesystemet sender den: alle felt på samme nivå. */
@Schema(requiredProperties = {"id", "fnr", "mottatt", "type", "fom", "tom"})
public record Soknadsskjema(
        String id,
        Personident fnr,
        Instant mottatt,
        Status status,
        Type type,
        Sykmelding.Arbeidsgiver arbeidsgiver,
        LocalDate fom,
        LocalDate tom,
        String korrigerer,
        LocalDate arbeidGjenopptatt,
        List<Fravar> fravar,
        List<Periode> egenmeldinger,
        List<Periode> fravarForSykmeldingen,
        List<Periode> papirsykmeldinger,
        List<FaktiskGrad> faktiskGrad,
        List<LocalDate> behandlingsdager) {

    /** Bare en sendt søknad sier noe; feltet kan utelates. */
    public enum Status {
        SENDT
    }

    @Override
    public String toString() {
        return "Soknadsskjema[***]";
    }
}
