package no.sykefravaer.milepael.domene;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** Språket testene taler: dag 1 er mandag 2024-01-01, og fakta mottas på et klokkeslett i timer etter et felles tidspunkt. */
final class Testfakta {

    static final String KILDE = "epj-a";

    private Testfakta() {}

    static LocalDate dag(int nummer) {
        return LocalDate.of(2024, 1, 1).plusDays(nummer - 1L);
    }

    static Instant time(int nummer) {
        return Instant.parse("2024-01-01T08:00:00Z").plus(Duration.ofHours(nummer));
    }

    static Faktum.Sykmelding ny(String id, int time, String orgnummer, Sykmeldingsperiode... perioder) {
        return sykmelding(id, Sykmeldingsstatus.NY, time, orgnummer, perioder);
    }

    static Faktum.Sykmelding sendt(String id, int time, String orgnummer, Sykmeldingsperiode... perioder) {
        return sykmelding(id, Sykmeldingsstatus.SENDT, time, orgnummer, perioder);
    }

    static Faktum.Sykmelding bekreftet(String id, int time, Sykmeldingsperiode... perioder) {
        return sykmelding(id, Sykmeldingsstatus.BEKREFTET, time, null, perioder);
    }

    static Faktum.Sykmelding sykmelding(
            String id, Sykmeldingsstatus status, int time, String orgnummer, Sykmeldingsperiode... perioder) {
        return new Faktum.Sykmelding(KILDE, id, status, time(time), orgnummer, null, List.of(), List.of(perioder));
    }

    static Faktum.Sykmelding fra(String hpr, Faktum.Sykmelding s) {
        return new Faktum.Sykmelding(
                s.kilde(),
                s.dokumentId(),
                s.status(),
                s.mottatt(),
                s.orgnummer(),
                hpr,
                s.egenmeldingsdager(),
                s.perioder());
    }

    static Faktum.Sykmelding hos(String orgnummer, Faktum.Sykmelding s) {
        return new Faktum.Sykmelding(
                s.kilde(),
                s.dokumentId(),
                s.status(),
                s.mottatt(),
                orgnummer,
                s.hpr(),
                s.egenmeldingsdager(),
                s.perioder());
    }

    static Faktum.Sykmelding iKilde(String kilde, Faktum.Sykmelding s) {
        return new Faktum.Sykmelding(
                kilde,
                s.dokumentId(),
                s.status(),
                s.mottatt(),
                s.orgnummer(),
                s.hpr(),
                s.egenmeldingsdager(),
                s.perioder());
    }

    static Faktum.Sykmelding medEgenmelding(Faktum.Sykmelding s, int... dager) {
        var datoer = IntStream.of(dager).mapToObj(Testfakta::dag).toList();
        return new Faktum.Sykmelding(
                s.kilde(), s.dokumentId(), s.status(), s.mottatt(), s.orgnummer(), s.hpr(), datoer, s.perioder());
    }

    static Faktum.Erstattet erstattet(Faktum.Sykmelding sykmelding, Long versjon) {
        return new Faktum.Erstattet(sykmelding, versjon);
    }

    /** En erstatning uten versjon. */
    static Faktum.Erstattet erstattet(Faktum.Sykmelding sykmelding) {
        return erstattet(sykmelding, null);
    }

    static Faktum avbrutt(String id, int time) {
        return new Faktum.Avbrutt(KILDE, id, time(time));
    }

    static Faktum gjenapnet(String id, int time) {
        return new Faktum.Gjenapnet(KILDE, id, time(time));
    }

    static Faktum slettet(String id, int time) {
        return new Faktum.Slettet(KILDE, id, time(time));
    }

    static Sykmeldingsperiode helt(int fom, int tom) {
        return periode(fom, tom, Type.INGEN_AKTIVITET, null);
    }

    static Sykmeldingsperiode gradert(int fom, int tom, int grad) {
        return periode(fom, tom, Type.GRADERT, grad);
    }

    static Sykmeldingsperiode periode(int fom, int tom, Type type) {
        return periode(fom, tom, type, null);
    }

    static Sykmeldingsperiode medReisetilskudd(Sykmeldingsperiode p) {
        return new Sykmeldingsperiode(p.fom(), p.tom(), p.type(), p.grad(), true, p.behandlingsdager());
    }

    /** Utfallene i den rekkefølgen fakta ble anvendt. */
    static List<Utfall> utfall(Faktum... fakta) {
        return Faktagrunnlag.av(List.of(fakta)).vurderte().stream()
                .map(Faktagrunnlag.Vurdert::utfall)
                .toList();
    }

    static List<Oppfolgingstilfelle> tilfeller(Faktum... fakta) {
        return Tilfelleberegner.tilfeller(List.of(fakta));
    }

    /** Det eneste tilfellet fakta gir. */
    static Oppfolgingstilfelle tilfelle(Faktum... fakta) {
        var tilfeller = tilfeller(fakta);
        if (tilfeller.size() != 1) {
            throw new AssertionError("Ventet ett tilfelle, fikk " + tilfeller.size());
        }
        return tilfeller.getFirst();
    }

    private static Sykmeldingsperiode periode(int fom, int tom, Type type, Integer grad) {
        return new Sykmeldingsperiode(dag(fom), dag(tom), type, grad == null ? null : new Grad(grad), null, null);
    }
}
