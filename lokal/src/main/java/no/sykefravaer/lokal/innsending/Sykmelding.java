package no.sykefravaer.lokal.innsending;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** En sykmelding slik et kildesystem sender den, og {@code dag}, dagen det gjør det. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sykmelding(
        @JsonIgnore LocalDate dag,
        @JsonIgnore String kilde,
        String id,
        Personident fnr,
        Instant mottatt,
        Sykmeldingsstatus status,
        Arbeidsgiver arbeidsgiver,
        Behandler behandler,
        String navKontor,
        List<Sykmeldingsperiode> perioder) {

    /** Den sykmeldingen gjelder. */
    public record Arbeidsgiver(Orgnummer orgnummer) {}

    /** Den som har skrevet den. */
    public record Behandler(Hpr hpr) {}

    @Override
    public String toString() {
        return "Sykmelding[***]";
    }
}
