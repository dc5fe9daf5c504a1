package no.sykefravaer.milepael.api;

import static no.sykefravaer.milepael.api.FaktumInn.paakrevd;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Faktum;

/** En sykmelding i et spørsmål; {@code status} er NY, SENDT eller BEKREFTET, eller AVBRUTT, GJENAPNET eller SLETTET. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SykmeldingInn(
        String kilde,
        String sykmeldingId,
        String status,
        Instant mottatt,
        String orgnummer,
        String hpr,
        List<LocalDate> egenmeldingsdager,
        List<Sykmeldingsperiode> perioder)
        implements FaktumInn {

    @Override
    public Faktum faktum() {
        var fra = FaktumInn.kilde(kilde);
        paakrevd(sykmeldingId);
        paakrevd(mottatt);
        return switch (paakrevd(status)) {
            case "AVBRUTT" -> new Faktum.Avbrutt(fra, sykmeldingId, mottatt);
            case "GJENAPNET" -> new Faktum.Gjenapnet(fra, sykmeldingId, mottatt);
            case "SLETTET" -> new Faktum.Slettet(fra, sykmeldingId, mottatt);
            default ->
                new Faktum.Sykmelding(
                        fra,
                        sykmeldingId,
                        Sykmeldingsstatus.valueOf(status),
                        mottatt,
                        orgnummer,
                        hpr,
                        egenmeldingsdager,
                        perioder);
        };
    }
}
