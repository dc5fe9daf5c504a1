package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.KILDE;
import static no.sykefravaer.milepael.domene.Testfakta.dag;
import static no.sykefravaer.milepael.domene.Testfakta.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Soknadsopplysninger;
import no.sykefravaer.kontrakt.Soknadsopplysninger.FaktiskGrad;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Fravar;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Type;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.milepael.domene.Faktum.Slag;

/** En søknad under arbeid; dager og timer som i {@link Testfakta}. */
final class Testsoknad {

    private final Type type;
    private final LocalDate fom;
    private final LocalDate tom;
    private final List<Fravar> fravar = new ArrayList<>();
    private final List<Periode> egenmeldinger = new ArrayList<>();
    private final List<FaktiskGrad> grader = new ArrayList<>();
    private List<LocalDate> behandlingsdager = List.of();
    private final List<Periode> fravarForSykmeldingen = new ArrayList<>();
    private final List<Periode> papirsykmeldinger = new ArrayList<>();
    private String korrigerer;
    private LocalDate arbeidGjenopptatt;

    private Testsoknad(Type type, int fom, int tom) {
        this.type = type;
        this.fom = dag(fom);
        this.tom = dag(tom);
    }

    static Testsoknad om(int fom, int tom) {
        return new Testsoknad(Type.ARBEIDSTAKERE, fom, tom);
    }

    static Testsoknad omBehandlingsdager(int fom, int tom, int... dager) {
        var soknad = new Testsoknad(Type.BEHANDLINGSDAGER, fom, tom);
        soknad.behandlingsdager = IntStream.of(dager).mapToObj(Testfakta::dag).toList();
        return soknad;
    }

    Testsoknad iArbeidIgjen(int fra) {
        arbeidGjenopptatt = dag(fra);
        return this;
    }

    Testsoknad med(Fravar.Slag slag, int fom, int tom) {
        fravar.add(new Fravar(slag, dag(fom), dag(tom)));
        return this;
    }

    Testsoknad ferie(int fom, int tom) {
        return med(Fravar.Slag.FERIE, fom, tom);
    }

    Testsoknad egenmeldt(int fom, int tom) {
        egenmeldinger.add(new Periode(dag(fom), dag(tom)));
        return this;
    }

    Testsoknad borteFor(int fom, int tom) {
        fravarForSykmeldingen.add(new Periode(dag(fom), dag(tom)));
        return this;
    }

    Testsoknad papirsykmeldt(int fom, int tom) {
        papirsykmeldinger.add(new Periode(dag(fom), dag(tom)));
        return this;
    }

    Testsoknad arbeidet(int fom, int tom, int prosent, Sykmeldingsperiode.Type sykmeldingstype) {
        grader.add(new FaktiskGrad(dag(fom), dag(tom), sykmeldingstype, new Grad(prosent)));
        return this;
    }

    Testsoknad korrigerer(String id) {
        korrigerer = id;
        return this;
    }

    Faktum.Soknad sendt(String id, int time, String orgnummer) {
        var sagt = new Soknadsopplysninger(
                type,
                fom,
                tom,
                korrigerer,
                arbeidGjenopptatt,
                fravar,
                egenmeldinger,
                fravarForSykmeldingen,
                papirsykmeldinger,
                grader,
                behandlingsdager);
        return new Faktum.Soknad(KILDE, id, time(time), orgnummer, sagt);
    }

    static Faktum trukket(String id, int time) {
        return new Faktum.Trukket(Slag.SOKNAD, KILDE, id, time(time));
    }

    /** En inntektsmelding med én arbeidsgiverperiode. */
    static Faktum.Inntektsmelding inntektsmelding(String id, int time, String orgnummer, int fom, int tom) {
        return new Faktum.Inntektsmelding(KILDE, id, time(time), orgnummer, List.of(new Periode(dag(fom), dag(tom))));
    }
}
