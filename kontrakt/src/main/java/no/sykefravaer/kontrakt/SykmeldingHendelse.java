package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Det døra forteller på {@link Emner#SYKMELDING}: dokumenter og personfakta, ett om gangen, slik de kom. Nøkkelen er
 * {@link Personnokkel}, så alt om én person kommer i rekkefølge. Felt kan legges til, aldri fjernes eller få ny mening.
 * Tider er UTC. {@code mottatt} er avsenderens tid for dokumentet, {@code registrert} er dørens klokke.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SykmeldingHendelse.Mottatt.class, name = "SykmeldingMottatt"),
    @JsonSubTypes.Type(value = SykmeldingHendelse.Erstattet.class, name = "SykmeldingErstattet"),
    @JsonSubTypes.Type(value = SykmeldingHendelse.Avbrutt.class, name = "SykmeldingAvbrutt"),
    @JsonSubTypes.Type(value = SykmeldingHendelse.Gjenapnet.class, name = "SykmeldingGjenapnet"),
    @JsonSubTypes.Type(value = SykmeldingHendelse.Slettet.class, name = "SykmeldingSlettet"),
    @JsonSubTypes.Type(value = SoknadHendelse.Mottatt.class, name = "SoknadMottatt"),
    @JsonSubTypes.Type(value = SoknadHendelse.Slettet.class, name = "SoknadSlettet"),
    @JsonSubTypes.Type(value = InntektsmeldingHendelse.Mottatt.class, name = "InntektsmeldingMottatt"),
    @JsonSubTypes.Type(value = InntektsmeldingHendelse.Slettet.class, name = "InntektsmeldingSlettet"),
    @JsonSubTypes.Type(value = SykmeldingHendelse.PersonMottatt.class, name = "PersonMottatt"),
    @JsonSubTypes.Type(value = SykmeldingHendelse.PersonidentByttet.class, name = "PersonidentByttet")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface SykmeldingHendelse
        permits SykmeldingHendelse.Mottatt,
                SykmeldingHendelse.Erstattet,
                SykmeldingHendelse.Avbrutt,
                SykmeldingHendelse.Gjenapnet,
                SykmeldingHendelse.Slettet,
                SykmeldingHendelse.PersonMottatt,
                SykmeldingHendelse.PersonidentByttet,
                SoknadHendelse,
                InntektsmeldingHendelse {

    UUID hendelseId();

    /** Kildesystemet, fra tokenet. Et dokument er (kilde, id); to kilder rører aldri hverandres. */
    String kilde();

    Personident personident();

    Instant mottatt();

    Instant registrert();

    /**
     * Sykmeldingen kom, i en av statusene den går gjennom. SENDT uten orgnummer godtas og har ingen virkning.
     * {@code bistandBedt}: sykmelder ber Nav om bistand straks; null når det ikke er sagt.
     */
    record Mottatt(
            UUID hendelseId,
            String kilde,
            Personident personident,
            String sykmeldingId,
            Sykmeldingsstatus status,
            Instant mottatt,
            Instant registrert,
            Orgnummer orgnummer,
            Hpr hpr,
            String navKontor,
            List<LocalDate> egenmeldingsdager,
            List<Sykmeldingsperiode> perioder,
            Boolean bistandBedt)
            implements SykmeldingHendelse {

        public Mottatt {
            Paakrevd.felt(hendelseId, kilde, personident, sykmeldingId, status, mottatt, registrert, perioder);
            egenmeldingsdager = egenmeldingsdager == null ? null : List.copyOf(egenmeldingsdager);
            perioder = List.copyOf(perioder);
        }
    }

    /**
     * Erstatter alt kilden har sendt under denne id-en, i alle statuser. En eldre {@code versjon} som kommer senere, har
     * ingen virkning; uten versjon er den nyere enn alt som kom før den i emnet.
     */
    record Erstattet(
            UUID hendelseId,
            String kilde,
            Personident personident,
            String sykmeldingId,
            Sykmeldingsstatus status,
            Instant mottatt,
            Instant registrert,
            Orgnummer orgnummer,
            Hpr hpr,
            String navKontor,
            List<LocalDate> egenmeldingsdager,
            List<Sykmeldingsperiode> perioder,
            Long versjon,
            Boolean bistandBedt)
            implements SykmeldingHendelse {

        public Erstattet {
            Paakrevd.felt(hendelseId, kilde, personident, sykmeldingId, status, mottatt, registrert, perioder);
            egenmeldingsdager = egenmeldingsdager == null ? null : List.copyOf(egenmeldingsdager);
            perioder = List.copyOf(perioder);
        }
    }

    /** Tar ut NY-formen av dokumentet; på en sendt eller bekreftet uten virkning. */
    record Avbrutt(
            UUID hendelseId,
            String kilde,
            Personident personident,
            String sykmeldingId,
            Instant mottatt,
            Instant registrert)
            implements SykmeldingHendelse {

        public Avbrutt {
            Paakrevd.felt(hendelseId, kilde, personident, sykmeldingId, mottatt, registrert);
        }
    }

    /** Tar ut SENDT- og BEKREFTET-formene av dokumentet; NY-formen står. */
    record Gjenapnet(
            UUID hendelseId,
            String kilde,
            Personident personident,
            String sykmeldingId,
            Instant mottatt,
            Instant registrert)
            implements SykmeldingHendelse {

        public Gjenapnet {
            Paakrevd.felt(hendelseId, kilde, personident, sykmeldingId, mottatt, registrert);
        }
    }

    /** Tar ut alle former av dokumentet. */
    record Slettet(
            UUID hendelseId,
            String kilde,
            Personident personident,
            String sykmeldingId,
            Instant mottatt,
            Instant registrert)
            implements SykmeldingHendelse {

        public Slettet {
            Paakrevd.felt(hendelseId, kilde, personident, sykmeldingId, mottatt, registrert);
        }
    }

    /** Et personregister sier hvem personen er. Det med senest {@code mottatt} gjelder. */
    record PersonMottatt(
            UUID hendelseId,
            String kilde,
            Personident personident,
            Instant mottatt,
            Instant registrert,
            Personopplysninger opplysninger)
            implements SykmeldingHendelse {

        public PersonMottatt {
            Paakrevd.felt(hendelseId, kilde, personident, mottatt, registrert, opplysninger);
        }
    }

    /**
     * Personen har fått et nytt nummer: alt om {@code tidligere} gjelder fra nå {@code personident}, også det som kommer
     * sent på det gamle nummeret.
     */
    record PersonidentByttet(
            UUID hendelseId,
            String kilde,
            Personident personident,
            Personident tidligere,
            Instant mottatt,
            Instant registrert)
            implements SykmeldingHendelse {

        public PersonidentByttet {
            Paakrevd.felt(hendelseId, kilde, personident, tidligere, mottatt, registrert);
        }
    }
}
