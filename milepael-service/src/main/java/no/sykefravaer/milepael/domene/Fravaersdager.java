package no.sykefravaer.milepael.domene;

import static no.sykefravaer.kontrakt.Sykmeldingsstatus.BEKREFTET;
import static no.sykefravaer.kontrakt.Sykmeldingsstatus.NY;
import static no.sykefravaer.kontrakt.Sykmeldingsstatus.SENDT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Faktum.Slag;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Arbeidsforhold;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Sykmelderperiode;
import no.sykefravaer.milepael.domene.Utsagnsslag.Dag;
import no.sykefravaer.milepael.domene.maksdato.ForelopigMaksdato;

/** Dagene som er samlet til ett tilfelle, og det de forteller om det. Hullene er ikke med. */
record Fravaersdager(List<Strekk> strekk) {

    Oppfolgingstilfelle tilfelle(List<Omfang> dokumenter, ForelopigMaksdato maksdato) {
        var arbeidstaker = arbeidstakerVedSlutt();
        var virksomheter = virksomheter(arbeidstaker);
        var grunnlag = new ArrayList<String>();
        var sykmeldere = new ArrayList<Sykmelderperiode>();
        for (var dokument : dokumenter) {
            if (dokument.overlapper(forste().fom(), siste().tom())) {
                grunnlag.add(dokument.dokumentId());
                if (dokument.slag() == Slag.SYKMELDING) {
                    sykmeldere.add(new Sykmelderperiode(dokument.hpr(), LocalDate.ofEpochDay(dokument.tom())));
                }
            }
        }
        return new Oppfolgingstilfelle(
                LocalDate.ofEpochDay(forste().fom()),
                LocalDate.ofEpochDay(siste().tom()),
                antallDager(),
                siste().gradert(),
                arbeidstaker,
                virksomheter,
                arbeidsforhold(virksomheter),
                sykmeldere,
                maksdato,
                grunnlag);
    }

    private Strekk forste() {
        return strekk.getFirst();
    }

    private Strekk siste() {
        return strekk.getLast();
    }

    private int antallDager() {
        var antall = 0;
        for (var s : strekk) {
            antall += s.dager();
        }
        return antall;
    }

    /** Bekreftet og aldri sendt betyr uten arbeidsgiver; ellers avgjør den siste dagen. */
    private boolean arbeidstakerVedSlutt() {
        if (noenDagErFra(BEKREFTET) && !noenDagErFra(SENDT)) {
            return false;
        }
        return siste().sterkeste().orgnummer() != null;
    }

    private boolean noenDagErFra(Sykmeldingsstatus form) {
        for (var s : strekk) {
            if (s.sterkeste().erFra(form)) {
                return true;
            }
        }
        return false;
    }

    /** De som har fått noe sendt, i den rekkefølgen de kommer; har ingen det, de en ny sykmelding er til. */
    private List<String> virksomheter(boolean arbeidstaker) {
        var sendt = virksomheterMed(false);
        return sendt.isEmpty() && arbeidstaker ? virksomheterMed(true) : sendt;
    }

    private List<String> virksomheterMed(boolean ny) {
        var virksomheter = new ArrayList<String>();
        for (var s : strekk) {
            for (var ett : s.utsagn()) {
                if (ett.orgnummer() != null && ett.erFra(NY) == ny && !virksomheter.contains(ett.orgnummer())) {
                    virksomheter.add(ett.orgnummer());
                }
            }
        }
        return virksomheter;
    }

    private List<Arbeidsforhold> arbeidsforhold(List<String> virksomheter) {
        var forhold = new ArrayList<Arbeidsforhold>();
        for (var arbeidsgiver : virksomheter) {
            var syk = sykHos(arbeidsgiver);
            if (!syk.isEmpty()) {
                forhold.add(new Arbeidsforhold(
                        arbeidsgiver,
                        LocalDate.ofEpochDay(syk.getFirst().fom()),
                        forsteHele(syk, arbeidsgiver),
                        LocalDate.ofEpochDay(syk.getLast().tom()),
                        syk.getLast().gradertHos(arbeidsgiver)));
            }
        }
        return forhold;
    }

    private static LocalDate forsteHele(List<Strekk> syk, String arbeidsgiver) {
        for (var s : syk) {
            if (!s.gradertHos(arbeidsgiver)) {
                return LocalDate.ofEpochDay(s.fom());
            }
        }
        return null;
    }

    /** Dagene der det sterkeste arbeidsgiveren har fått høre, gjør dagen til sykedag, og fri rett etter en slik. */
    private List<Strekk> sykHos(String arbeidsgiver) {
        var syk = new ArrayList<Strekk>();
        for (var s : strekk) {
            var sterkeste = s.sterkesteTil(arbeidsgiver);
            if (sterkeste != null && (sterkeste.dag() == Dag.SYK || friRettEtter(syk, s, sterkeste))) {
                syk.add(s);
            }
        }
        return syk;
    }

    private static boolean friRettEtter(List<Strekk> syk, Strekk strekk, Utsagn sterkeste) {
        return sterkeste.dag() == Dag.FRI && !syk.isEmpty() && syk.getLast().tom() + 1 == strekk.fom();
    }
}
