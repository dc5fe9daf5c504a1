package no.sykefravaer.milepael.domene;

import java.util.Optional;
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
import no.sykefravaer.milepael.domene.Faktum.Slag;

/** Det en hendelse fra døra sier om sykefraværet; et personfaktum sier ingenting om det. */
public final class Fakta {

    private Fakta() {}

    public static Optional<Faktum> av(SykmeldingHendelse hendelse) {
        return switch (hendelse) {
            case Mottatt m -> Optional.of(sykmelding(m));
            case Erstattet e -> Optional.of(new Faktum.Erstattet(sykmelding(e), e.versjon()));
            case Avbrutt a -> Optional.of(new Faktum.Avbrutt(a.kilde(), a.sykmeldingId(), a.mottatt()));
            case Gjenapnet g -> Optional.of(new Faktum.Gjenapnet(g.kilde(), g.sykmeldingId(), g.mottatt()));
            case Slettet s -> Optional.of(new Faktum.Slettet(s.kilde(), s.sykmeldingId(), s.mottatt()));
            case SoknadHendelse.Mottatt m -> Optional.of(soknad(m));
            case SoknadHendelse.Slettet s -> trukket(Slag.SOKNAD, s, s.soknadId());
            case InntektsmeldingHendelse.Mottatt m -> Optional.of(inntektsmelding(m));
            case InntektsmeldingHendelse.Slettet s -> trukket(Slag.INNTEKTSMELDING, s, s.inntektsmeldingId());
            case PersonMottatt p -> Optional.empty();
            case PersonidentByttet b -> Optional.empty();
        };
    }

    private static Optional<Faktum> trukket(Slag slag, SykmeldingHendelse hendelse, String id) {
        return Optional.of(new Faktum.Trukket(slag, hendelse.kilde(), id, hendelse.mottatt()));
    }

    private static Faktum.Soknad soknad(SoknadHendelse.Mottatt m) {
        return new Faktum.Soknad(m.kilde(), m.soknadId(), m.mottatt(), verdi(m.orgnummer()), m.opplysninger());
    }

    private static Faktum.Inntektsmelding inntektsmelding(InntektsmeldingHendelse.Mottatt m) {
        return new Faktum.Inntektsmelding(
                m.kilde(), m.inntektsmeldingId(), m.mottatt(), verdi(m.orgnummer()), m.arbeidsgiverperioder());
    }

    private static Faktum.Sykmelding sykmelding(Mottatt m) {
        return new Faktum.Sykmelding(
                m.kilde(),
                m.sykmeldingId(),
                m.status(),
                m.mottatt(),
                verdi(m.orgnummer()),
                verdi(m.hpr()),
                m.egenmeldingsdager(),
                m.perioder(),
                Boolean.TRUE.equals(m.bistandBedt()));
    }

    private static Faktum.Sykmelding sykmelding(Erstattet e) {
        return new Faktum.Sykmelding(
                e.kilde(),
                e.sykmeldingId(),
                e.status(),
                e.mottatt(),
                verdi(e.orgnummer()),
                verdi(e.hpr()),
                e.egenmeldingsdager(),
                e.perioder(),
                Boolean.TRUE.equals(e.bistandBedt()));
    }

    private static String verdi(Orgnummer orgnummer) {
        return orgnummer == null ? null : orgnummer.verdi();
    }

    private static String verdi(Hpr hpr) {
        return hpr == null ? null : hpr.verdi();
    }
}
