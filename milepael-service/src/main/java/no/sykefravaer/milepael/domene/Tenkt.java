package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Erstattet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Slettet;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** Det noen tenker seg: en sykmelding til, at hun er frisk fra en dag, eller begge. Det som ikke tenkes, er null. */
public record Tenkt(Sykmeldingsperiode sykmelding, LocalDate friskmeldtFra) {

    private static final String KILDE = "hva-om";
    private static final UUID INGEN = new UUID(0, 0); // det som bare tenkes, kommer ikke fra noen

    /** Sykmeldingen er sendt til arbeidsgiveren i det siste fraværet; uten en slik er den bekreftet. */
    public List<SykmeldingHendelse> enTil(Sak sak, Instant naar) {
        return sykmelding == null ? List.of() : List.of(mottatt(sak, naar));
    }

    private Mottatt mottatt(Sak sak, Instant naar) {
        var orgnummer = sak.sisteVirksomhet().map(Orgnummer::new).orElse(null);
        var status = orgnummer == null ? Sykmeldingsstatus.BEKREFTET : Sykmeldingsstatus.SENDT;
        return new Mottatt(
                INGEN,
                KILDE,
                sak.person().ident(),
                KILDE,
                status,
                naar,
                naar,
                orgnummer,
                null,
                null,
                null,
                List.of(sykmelding),
                null);
    }

    /** Hver sykmelding som står, slutter dagen før hun er frisk. */
    public List<SykmeldingHendelse> slutt(Sak sak, Instant naar) {
        return friskmeldtFra == null
                ? List.of()
                : Vurdering.av(sak.fakta()).grunnlag().sykmeldinger().stream()
                        .filter(staar -> staar.perioder().stream()
                                .anyMatch(periode -> !periode.tom().isBefore(friskmeldtFra)))
                        .map(staar -> kortet(staar, sak, naar))
                        .toList();
    }

    private SykmeldingHendelse kortet(Faktum.Sykmelding s, Sak sak, Instant naar) {
        var ident = sak.person().ident();
        var perioder = s.perioder().stream().flatMap(this::kortet).toList();
        if (perioder.isEmpty()) {
            return new Slettet(INGEN, s.kilde(), ident, s.dokumentId(), naar, naar);
        }
        return new Erstattet(
                INGEN,
                s.kilde(),
                ident,
                s.dokumentId(),
                s.status(),
                naar,
                naar,
                s.orgnummer() == null ? null : new Orgnummer(s.orgnummer()),
                s.hpr() == null ? null : new Hpr(s.hpr()),
                null,
                s.egenmeldingsdager(),
                perioder,
                null,
                s.bistandBedt());
    }

    private Stream<Sykmeldingsperiode> kortet(Sykmeldingsperiode p) {
        if (!p.fom().isBefore(friskmeldtFra)) {
            return Stream.empty();
        }
        var tom = p.tom().isBefore(friskmeldtFra) ? p.tom() : friskmeldtFra.minusDays(1);
        return Stream.of(
                new Sykmeldingsperiode(p.fom(), tom, p.type(), p.grad(), p.reisetilskudd(), p.behandlingsdager()));
    }
}
