package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** En sykmelding i en av statusene den går gjennom, slik kildesystemet sender den. Valgfrie felt er null når de mangler. */
@Schema(requiredProperties = {"id", "fnr", "mottatt", "status", "perioder"})
public record Sykmelding(
        String id,
        Personident fnr,
        Sykmeldt sykmeldt,
        Instant mottatt,
        Sykmeldingsstatus status,
        Arbeidsgiver arbeidsgiver,
        Behandler behandler,
        String navKontor,
        List<LocalDate> egenmeldingsdager,
        List<Sykmeldingsperiode> perioder,
        MeldingTilNav meldingTilNav,
        Long versjon)
        implements Dokument {

    /** Den sykmeldtes navn; brukes ikke, personregisteret har det rette. */
    @Schema(requiredProperties = {"fornavn", "etternavn"})
    public record Sykmeldt(String fornavn, String etternavn) {}

    /** Arbeidsgiveren sykmeldingen gjelder. */
    @Schema(requiredProperties = "orgnummer")
    public record Arbeidsgiver(Orgnummer orgnummer, String navn) {}

    /** Den som har skrevet sykmeldingen. */
    public record Behandler(Hpr hpr, String navn) {}

    /** Det sykmelder ber Nav om. */
    public record MeldingTilNav(Boolean bistandUmiddelbart) {}

    @Override
    public String toString() {
        return "Sykmelding[***]";
    }
}
