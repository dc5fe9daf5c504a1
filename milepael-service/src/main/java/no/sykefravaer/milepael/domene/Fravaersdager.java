package no.sykefravaer.milepael.domene;

import static no.sykefravaer.kontrakt.Sykmeldingsstatus.BEKREFTET;
import static no.sykefravaer.kontrakt.Sykmeldingsstatus.NY;
import static no.sykefravaer.kontrakt.Sykmeldingsstatus.SENDT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Arbeidsforhold;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Sykmelderperiode;
import no.sykefravaer.milepael.domene.Utsagnsslag.Dag;

/** Dagene som er samlet til ett tilfelle, og det de forteller om det. Hullene er ikke med. */
record Fravaersdager(List<Strekk> strekk) {

    Oppfolgingstilfelle tilfelle(List<Omfang> sykmeldinger) {
        var arbeidstaker = arbeidstakerVedSlutt();
        var virksomheter = virksomheter(arbeidstaker);
        var berorte = sykmeldinger.stream()
                .filter(s -> s.overlapper(forste().fom(), siste().tom()))
                .toList();
        return new Oppfolgingstilfelle(
                LocalDate.ofEpochDay(forste().fom()),
                LocalDate.ofEpochDay(siste().tom()),
                strekk.stream().mapToInt(Strekk::dager).sum(),
                siste().gradert(),
                arbeidstaker,
                List.copyOf(virksomheter),
                virksomheter.stream().map(this::hos).filter(Objects::nonNull).toList(),
                berorte.stream()
                        .map(s -> new Sykmelderperiode(s.hpr(), LocalDate.ofEpochDay(s.tom())))
                        .toList(),
                berorte.stream().map(Omfang::dokumentId).toList());
    }

    private Strekk forste() {
        return strekk.getFirst();
    }

    private Strekk siste() {
        return strekk.getLast();
    }

    /** Bekreftet og aldri sendt betyr uten arbeidsgiver; ellers avgjør den siste dagen. */
    private boolean arbeidstakerVedSlutt() {
        if (noenDagErFra(BEKREFTET) && !noenDagErFra(SENDT)) {
            return false;
        }
        return siste().sterkeste().orgnummer() != null;
    }

    private boolean noenDagErFra(Sykmeldingsstatus form) {
        return strekk.stream().anyMatch(s -> s.sterkeste().erFra(form));
    }

    /** De som har fått noe sendt, i den rekkefølgen de kommer; har ingen det, de en ny sykmelding er til. */
    private Set<String> virksomheter(boolean arbeidstaker) {
        var sendt = virksomheterMed(false);
        return sendt.isEmpty() && arbeidstaker ? virksomheterMed(true) : sendt;
    }

    private Set<String> virksomheterMed(boolean ny) {
        var virksomheter = new LinkedHashSet<String>();
        for (var s : strekk) {
            for (var ett : s.utsagn()) {
                if (ett.orgnummer() != null && ett.erFra(NY) == ny) {
                    virksomheter.add(ett.orgnummer());
                }
            }
        }
        return virksomheter;
    }

    /** Fraværet hos én arbeidsgiver; null når det sterkeste den har fått høre, aldri gjør en dag til sykedag. */
    private Arbeidsforhold hos(String arbeidsgiver) {
        var syk = new ArrayList<Strekk>();
        for (var s : strekk) {
            var sterkeste = s.sterkesteTil(arbeidsgiver);
            if (sterkeste != null && sterkeste.dag() == Dag.SYK) {
                syk.add(s);
            }
        }
        if (syk.isEmpty()) {
            return null;
        }
        var sist = syk.getLast();
        return new Arbeidsforhold(
                arbeidsgiver,
                LocalDate.ofEpochDay(syk.getFirst().fom()),
                LocalDate.ofEpochDay(sist.tom()),
                sist.gradertHos(arbeidsgiver));
    }
}
