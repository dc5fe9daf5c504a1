package no.sykefravaer.sykmelding.app;

import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.InntektsmeldingHendelse;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.SoknadHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Avbrutt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Erstattet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Gjenapnet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonMottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Slettet;
import no.sykefravaer.sykmelding.dokument.Dokument;
import no.sykefravaer.sykmelding.dokument.Identbytte;
import no.sykefravaer.sykmelding.dokument.Inntektsmelding;
import no.sykefravaer.sykmelding.dokument.Person;
import no.sykefravaer.sykmelding.dokument.Soknad;
import no.sykefravaer.sykmelding.dokument.Sykmelding;
import no.sykefravaer.sykmelding.dokument.Uttak;

/** Fra dokumentet avsender skrev, til hendelsen de andre tjenestene leser. */
final class Hendelser {

    private Hendelser() {}

    static Form<SykmeldingHendelse> av(Dokument dokument, String kilde) {
        return switch (dokument) {
            case Sykmelding sykmelding -> mottatt(sykmelding, kilde);
            case Soknad soknad -> soknad(soknad, kilde);
            case Inntektsmelding inntektsmelding -> inntektsmelding(inntektsmelding, kilde);
            case Uttak uttak -> uttak(uttak, kilde);
        };
    }

    static Form<SykmeldingHendelse> av(Identbytte b, String kilde) {
        return (id, registrert) -> new PersonidentByttet(id, kilde, b.fnr(), b.tidligereFnr(), b.mottatt(), registrert);
    }

    static Form<SykmeldingHendelse> av(Person person, String kilde) {
        return (id, registrert) ->
                new PersonMottatt(id, kilde, person.fnr(), person.mottatt(), registrert, person.opplysninger());
    }

    static Form<SykmeldingHendelse> erstatning(Sykmelding s, String kilde) {
        return (id, registrert) -> new Erstattet(
                id,
                kilde,
                s.fnr(),
                s.id(),
                s.status(),
                s.mottatt(),
                registrert,
                orgnummer(s),
                hpr(s),
                s.navKontor(),
                s.egenmeldingsdager(),
                s.perioder(),
                s.versjon(),
                bistandBedt(s));
    }

    private static Form<SykmeldingHendelse> mottatt(Sykmelding s, String kilde) {
        return (id, registrert) -> new Mottatt(
                id,
                kilde,
                s.fnr(),
                s.id(),
                s.status(),
                s.mottatt(),
                registrert,
                orgnummer(s),
                hpr(s),
                s.navKontor(),
                s.egenmeldingsdager(),
                s.perioder(),
                bistandBedt(s));
    }

    private static Form<SykmeldingHendelse> uttak(Uttak u, String kilde) {
        return switch (u.slag()) {
            case AVBRUTT -> (id, registrert) -> new Avbrutt(id, kilde, u.fnr(), u.id(), u.mottatt(), registrert);
            case GJENAPNET -> (id, registrert) -> new Gjenapnet(id, kilde, u.fnr(), u.id(), u.mottatt(), registrert);
            case SLETTET -> (id, registrert) -> new Slettet(id, kilde, u.fnr(), u.id(), u.mottatt(), registrert);
            case SOKNAD_SLETTET ->
                (id, registrert) -> new SoknadHendelse.Slettet(id, kilde, u.fnr(), u.id(), u.mottatt(), registrert);
            case INNTEKTSMELDING_SLETTET ->
                (id, registrert) ->
                        new InntektsmeldingHendelse.Slettet(id, kilde, u.fnr(), u.id(), u.mottatt(), registrert);
        };
    }

    private static Form<SykmeldingHendelse> soknad(Soknad s, String kilde) {
        return (id, registrert) -> new SoknadHendelse.Mottatt(
                id, kilde, s.fnr(), s.id(), s.mottatt(), registrert, s.orgnummer(), s.opplysninger());
    }

    private static Form<SykmeldingHendelse> inntektsmelding(Inntektsmelding i, String kilde) {
        return (id, registrert) -> new InntektsmeldingHendelse.Mottatt(
                id,
                kilde,
                i.fnr(),
                i.id(),
                i.mottatt(),
                registrert,
                i.arbeidsgiver().orgnummer(),
                i.arbeidsgiverperioder());
    }

    /** Null når det ikke er bedt om. */
    private static Boolean bistandBedt(Sykmelding s) {
        return s.meldingTilNav() != null
                        && Boolean.TRUE.equals(s.meldingTilNav().bistandUmiddelbart())
                ? true
                : null;
    }

    private static Orgnummer orgnummer(Sykmelding s) {
        return s.arbeidsgiver() == null ? null : s.arbeidsgiver().orgnummer();
    }

    private static Hpr hpr(Sykmelding s) {
        return s.behandler() == null ? null : s.behandler().hpr();
    }
}
