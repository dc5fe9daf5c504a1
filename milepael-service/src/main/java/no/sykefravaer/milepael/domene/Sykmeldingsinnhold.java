package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** Dagene en sykmelding taler om og hva den sier om dem, uavhengig av rekkefølge og skrivemåte. */
record Sykmeldingsinnhold(Set<Sykmeldingsperiode> perioder, Set<LocalDate> egenmeldingsdager) {

    static Sykmeldingsinnhold av(Faktum.Sykmelding sykmelding) {
        var perioder = new HashSet<Sykmeldingsperiode>();
        sykmelding.perioder().forEach(periode -> perioder.add(enhetlig(periode)));
        var egenmeldt =
                sykmelding.status() == Sykmeldingsstatus.SENDT ? sykmelding.egenmeldingsdager() : Set.<LocalDate>of();
        return new Sykmeldingsinnhold(perioder, new HashSet<>(egenmeldt));
    }

    private static Sykmeldingsperiode enhetlig(Sykmeldingsperiode p) {
        return new Sykmeldingsperiode(
                p.fom(),
                p.tom(),
                p.type(),
                p.type() == Type.GRADERT ? p.grad() : null,
                Boolean.TRUE.equals(p.reisetilskudd()),
                p.behandlingsdager());
    }
}
