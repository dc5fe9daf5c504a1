package no.sykefravaer.milepael.domene;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Faktum.Slag;

/** Et tilfeldig sykefravær over et år: få dokumenter, mange slag og statuser, like tidspunkter, like id-er og motstrid med vilje. */
final class TilfeldigeFakta {

    static final int ETTER_ALT = 1000;

    private final Random tilfeldig;

    private TilfeldigeFakta(long fro) {
        this.tilfeldig = new Random(fro);
    }

    static List<Faktum> av(long fro) {
        return new TilfeldigeFakta(fro).fakta();
    }

    /** En tilfeldig erstatning av dokumentet, uten versjon og med arbeidsgiver. */
    static Faktum.Erstattet erstatning(long fro, String id) {
        var ny = new TilfeldigeFakta(fro).sykmelding(id);
        return Testfakta.erstattet(ny.orgnummer() == null ? Testfakta.hos("orgnummer0", ny) : ny);
    }

    private List<Faktum> fakta() {
        var fakta = new ArrayList<Faktum>();
        fakta.add(sykmelding("s0"));
        int antall = 1 + tilfeldig.nextInt(20);
        for (int i = 0; i < antall; i++) {
            fakta.add(faktum("s" + tilfeldig.nextInt(6)));
        }
        return fakta;
    }

    private Faktum faktum(String id) {
        return switch (tilfeldig.nextInt(16)) {
            case 0 -> Testfakta.avbrutt(id, time());
            case 1 -> Testfakta.gjenapnet(id, time());
            case 2 -> Testfakta.slettet(id, time());
            case 3 -> Testfakta.erstattet(sykmelding(id), 1L + tilfeldig.nextInt(3));
            case 4, 5, 6, 7 -> soknad(id);
            case 8 -> inntektsmelding(id);
            case 9 -> new Faktum.Trukket(slag(), Testfakta.KILDE, id, Testfakta.time(time()));
            default -> sykmelding(id);
        };
    }

    private Faktum soknad(String id) {
        int fom = 1 + tilfeldig.nextInt(12) * 30;
        int tom = fom + tilfeldig.nextInt(40);
        var soknad =
                tilfeldig.nextInt(6) == 0 ? Testsoknad.omBehandlingsdager(fom, tom, fom, tom) : Testsoknad.om(fom, tom);
        switch (tilfeldig.nextInt(6)) {
            case 0 -> soknad.iArbeidIgjen(fom + tilfeldig.nextInt(tom - fom + 1));
            case 1 -> soknad.ferie(tom, tom + tilfeldig.nextInt(25));
            case 2 -> soknad.egenmeldt(fom - 3, fom - 1);
            case 3 -> soknad.arbeidet(fom, tom, tilfeldig.nextInt(5) * 25, Type.values()[tilfeldig.nextInt(5)]);
            case 4 -> soknad.korrigerer("s" + tilfeldig.nextInt(6));
            default -> {}
        }
        return soknad.sendt(id, time(), orgnummer());
    }

    private Faktum inntektsmelding(String id) {
        int fom = 1 + tilfeldig.nextInt(12) * 30;
        return Testsoknad.inntektsmelding(id, time(), orgnummer(), fom, fom + tilfeldig.nextInt(16));
    }

    private Slag slag() {
        return tilfeldig.nextBoolean() ? Slag.SOKNAD : Slag.INNTEKTSMELDING;
    }

    private String orgnummer() {
        return tilfeldig.nextInt(5) == 0 ? null : "orgnummer" + tilfeldig.nextInt(3);
    }

    private Faktum.Sykmelding sykmelding(String id) {
        var status = Sykmeldingsstatus.values()[tilfeldig.nextInt(3)];
        var orgnummer = orgnummer();
        var fom = 1 + tilfeldig.nextInt(12) * 30;
        var perioder = new ArrayList<Sykmeldingsperiode>();
        for (int i = 0; i <= tilfeldig.nextInt(3); i++) {
            var tom = fom + tilfeldig.nextInt(30);
            perioder.add(periode(fom, tom));
            fom = tom + 1;
        }
        return Testfakta.sykmelding(id, status, time(), orgnummer, perioder.toArray(Sykmeldingsperiode[]::new));
    }

    private Sykmeldingsperiode periode(int fom, int tom) {
        var periode = switch (tilfeldig.nextInt(8)) {
            case 0 -> Testfakta.periode(fom, tom, Type.BEHANDLINGSDAGER);
            case 1 -> Testfakta.periode(fom, tom, Type.REISETILSKUDD);
            case 2 -> Testfakta.periode(fom, tom, Type.AVVENTENDE);
            case 3, 4 -> Testfakta.gradert(fom, tom, tilfeldig.nextInt(5) * 25);
            default -> Testfakta.helt(fom, tom);
        };
        return tilfeldig.nextInt(8) == 0 ? Testfakta.medReisetilskudd(periode) : periode;
    }

    private int time() {
        return tilfeldig.nextInt(12);
    }
}
