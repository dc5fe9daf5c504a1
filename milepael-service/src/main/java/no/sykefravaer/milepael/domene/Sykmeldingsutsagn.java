package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Utsagnsslag.SENDT_EGENMELDT;

import java.util.List;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Dokument.Form;
import no.sykefravaer.milepael.domene.Utsagnsslag.Dag;

/** Det en sykmelding som står, sier om dagene sine. */
final class Sykmeldingsutsagn {

    private final Faktum.Sykmelding sykmelding;
    private final int nummer;
    private final List<Utsagn> utsagn;

    private Sykmeldingsutsagn(Form form, List<Utsagn> utsagn) {
        this.sykmelding = form.sykmelding();
        this.nummer = form.nummer();
        this.utsagn = utsagn;
    }

    static void leggTil(Form form, List<Utsagn> utsagn) {
        var sykmeldingen = new Sykmeldingsutsagn(form, utsagn);
        sykmeldingen.perioder();
        sykmeldingen.egenmeldingsdager();
    }

    private void perioder() {
        for (var periode : sykmelding.perioder()) {
            var slag = Aktivitet.av(periode).i(sykmelding.status());
            if (slag != null) {
                var fom = (int) periode.fom().toEpochDay();
                utsagn.add(nytt(fom, (int) periode.tom().toEpochDay(), slag, dag(slag, periode)));
            }
        }
    }

    /** Den som får reisetilskudd, kommer seg på arbeid, hva perioden ellers sier. */
    private static Dag dag(Utsagnsslag slag, Sykmeldingsperiode periode) {
        return Boolean.TRUE.equals(periode.reisetilskudd()) ? Dag.ARBEID : slag.dag();
    }

    private void egenmeldingsdager() {
        if (sykmelding.status() == Sykmeldingsstatus.SENDT) {
            for (var dato : sykmelding.egenmeldingsdager()) {
                var dag = (int) dato.toEpochDay();
                utsagn.add(nytt(dag, dag, SENDT_EGENMELDT, SENDT_EGENMELDT.dag()));
            }
        }
    }

    private Utsagn nytt(int fom, int tom, Utsagnsslag slag, Dag dag) {
        var orgnummer = sykmelding.status() == Sykmeldingsstatus.BEKREFTET ? null : sykmelding.orgnummer();
        return new Utsagn(fom, tom, slag, dag, orgnummer, nummer);
    }
}
