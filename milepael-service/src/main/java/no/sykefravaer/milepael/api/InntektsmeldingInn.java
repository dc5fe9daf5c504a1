package no.sykefravaer.milepael.api;

import static no.sykefravaer.milepael.api.FaktumInn.paakrevd;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.domene.Faktum.Slag;

/** En inntektsmelding i et spørsmål. {@code status} er SENDT (også når den mangler) eller SLETTET. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record InntektsmeldingInn(
        String kilde,
        String inntektsmeldingId,
        String status,
        Instant mottatt,
        String orgnummer,
        List<Periode> arbeidsgiverperioder)
        implements FaktumInn {

    @Override
    public Faktum faktum() {
        var fra = FaktumInn.kilde(kilde);
        paakrevd(inntektsmeldingId);
        paakrevd(mottatt);
        return switch (status == null ? "SENDT" : status) {
            case "SENDT" ->
                new Faktum.Inntektsmelding(fra, inntektsmeldingId, mottatt, orgnummer, paakrevd(arbeidsgiverperioder));
            case "SLETTET" -> new Faktum.Trukket(Slag.INNTEKTSMELDING, fra, inntektsmeldingId, mottatt);
            default -> throw new IllegalArgumentException("En inntektsmelding er sendt eller slettet");
        };
    }
}
