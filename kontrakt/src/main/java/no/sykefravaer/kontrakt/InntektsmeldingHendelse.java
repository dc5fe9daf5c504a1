package no.sykefravaer.kontrakt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Det døra forteller om inntektsmeldinger fra arbeidsgiverne. Inntekten selv er ikke med; den trengs ikke her. */
public sealed interface InntektsmeldingHendelse extends SykmeldingHendelse {

    String inntektsmeldingId();

    /** Arbeidsgiveren sier hvilke dager hun selv har betalt (arbeidsgiverperioden). */
    record Mottatt(
            UUID hendelseId,
            String kilde,
            Personident personident,
            String inntektsmeldingId,
            Instant mottatt,
            Instant registrert,
            Orgnummer orgnummer,
            List<Periode> arbeidsgiverperioder)
            implements InntektsmeldingHendelse {

        public Mottatt {
            Paakrevd.felt(hendelseId, kilde, personident, inntektsmeldingId, mottatt, registrert);
            Paakrevd.felt(orgnummer, arbeidsgiverperioder);
            arbeidsgiverperioder = List.copyOf(arbeidsgiverperioder);
        }
    }

    /** Tar ut inntektsmeldingen. */
    record Slettet(
            UUID hendelseId,
            String kilde,
            Personident personident,
            String inntektsmeldingId,
            Instant mottatt,
            Instant registrert)
            implements InntektsmeldingHendelse {

        public Slettet {
            Paakrevd.felt(hendelseId, kilde, personident, inntektsmeldingId, mottatt, registrert);
        }
    }
}
