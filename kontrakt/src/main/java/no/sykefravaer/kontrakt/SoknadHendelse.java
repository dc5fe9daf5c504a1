package no.sykefravaer.kontrakt;

import java.time.Instant;
import java.util.UUID;

/** Det døra forteller om søknader om sykepenger. */
public sealed interface SoknadHendelse extends SykmeldingHendelse {

    String soknadId();

    /** En søknad er sendt. Uten orgnummer godtas den og har ingen virkning. */
    record Mottatt(
            UUID hendelseId,
            String kilde,
            Personident personident,
            String soknadId,
            Instant mottatt,
            Instant registrert,
            Orgnummer orgnummer,
            Soknadsopplysninger opplysninger)
            implements SoknadHendelse {

        public Mottatt {
            Paakrevd.felt(hendelseId, kilde, personident, soknadId, mottatt, registrert, opplysninger);
        }
    }

    /** Tar ut søknaden. Den den korrigerte, gjelder igjen. */
    record Slettet(
            UUID hendelseId,
            String kilde,
            Personident personident,
            String soknadId,
            Instant mottatt,
            Instant registrert)
            implements SoknadHendelse {

        public Slettet {
            Paakrevd.felt(hendelseId, kilde, personident, soknadId, mottatt, registrert);
        }
    }
}
