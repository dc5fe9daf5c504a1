package no.sykefravaer.milepael.domene;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sykefravaer.kontrakt.InntektsmeldingHendelse;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.kontrakt.SoknadHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Avbrutt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Erstattet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Gjenapnet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonMottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Slettet;

/**
 * Nøkkelen til et faktum hos én person: samme kilde, dokument, status, {@code mottatt} og innhold er samme faktum, når
 * og hvor ofte det enn ble levert.
 */
final class Faktanokkel {

    private Faktanokkel() {}

    static UUID av(SykmeldingHendelse hendelse) {
        return NavngittUuid.av(
                switch (hendelse) {
                    case Mottatt m -> tekst("mottatt", m, m.sykmeldingId(), m.status(), innhold(m));
                    case Erstattet e -> tekst("erstattet", e, e.sykmeldingId(), e.status(), e.versjon(), innhold(e));
                    case Avbrutt a -> tekst("avbrutt", a, a.sykmeldingId());
                    case Gjenapnet g -> tekst("gjenapnet", g, g.sykmeldingId());
                    case Slettet s -> tekst("slettet", s, s.sykmeldingId());
                    case SoknadHendelse s -> tekst("søknad", s, s.soknadId(), innhold(s));
                    case InntektsmeldingHendelse i -> tekst("inntektsmelding", i, i.inntektsmeldingId(), innhold(i));
                    case PersonidentByttet b -> tekst("byttet", b, innhold(b));
                    case PersonMottatt p -> tekst("person", p, innhold(p.opplysninger()));
                });
    }

    private static String tekst(String type, SykmeldingHendelse hendelse, Object... resten) {
        return felt(type, hendelse.kilde(), hendelse.mottatt(), felt(resten));
    }

    private static String innhold(Mottatt m) {
        return felt(m.orgnummer(), m.hpr(), m.navKontor(), m.egenmeldingsdager(), m.perioder())
                + bistand(m.bistandBedt());
    }

    private static String innhold(Erstattet e) {
        return felt(e.orgnummer(), e.hpr(), e.navKontor(), e.egenmeldingsdager(), e.perioder())
                + bistand(e.bistandBedt());
    }

    /** Ingenting når det ikke er bedt om, så det som kom før feltet fantes, er det samme faktumet. */
    private static String bistand(Boolean bedt) {
        return Boolean.TRUE.equals(bedt) ? "\u001fbistand" : "";
    }

    private static String innhold(SoknadHendelse hendelse) {
        return switch (hendelse) {
            case SoknadHendelse.Mottatt m -> felt("mottatt", m.orgnummer(), m.opplysninger());
            case SoknadHendelse.Slettet s -> "slettet";
        };
    }

    private static String innhold(InntektsmeldingHendelse hendelse) {
        return switch (hendelse) {
            case InntektsmeldingHendelse.Mottatt m -> felt("mottatt", m.orgnummer(), m.arbeidsgiverperioder());
            case InntektsmeldingHendelse.Slettet s -> "slettet";
        };
    }

    private static String innhold(PersonidentByttet b) {
        return felt(b.personident().verdi(), b.tidligere().verdi());
    }

    private static String innhold(Personopplysninger p) {
        return felt(
                p.fornavn(),
                p.etternavn(),
                p.fodselsdato(),
                p.navKontor(),
                p.adressebeskyttelse(),
                p.skjermet(),
                p.reservert(),
                p.tolk(),
                p.sprak(),
                p.dodsdato());
    }

    private static String felt(Object... verdier) {
        return Arrays.stream(verdier).map(String::valueOf).collect(Collectors.joining("\u001f"));
    }
}
