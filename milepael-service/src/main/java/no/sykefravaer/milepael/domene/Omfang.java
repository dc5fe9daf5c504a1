package no.sykefravaer.milepael.domene;

import java.util.Collection;
import java.util.List;
import no.sykefravaer.milepael.domene.Dokument.Form;
import no.sykefravaer.milepael.domene.Faktum.Slag;

/**
 * Et dokument som står, sett under ett: hvem som skrev sykmeldingen (null for andre dokumenter), og dagene det rekker
 * fra og til (dager siden 1970-01-01). {@code nummer} er plassen til den tidligste formen: å sende en sykmelding gjør
 * den ikke nyere.
 */
record Omfang(Slag slag, String dokumentId, String hpr, int fom, int tom, int nummer) {

    /** Formene av én sykmelding; minst én. */
    static Omfang av(Collection<Form> former) {
        Omfang samlet = null;
        for (var form : former) {
            samlet = samlet == null ? av(form) : samlet.og(av(form));
        }
        return samlet;
    }

    /** Dagene et annet dokument taler om; minst én. */
    static Omfang av(Faktum dokument, List<Utsagn> utsagn) {
        var fom = Integer.MAX_VALUE;
        var tom = Integer.MIN_VALUE;
        for (var ett : utsagn) {
            fom = Math.min(fom, ett.fom());
            tom = Math.max(tom, ett.tom());
        }
        return new Omfang(
                dokument.slag(),
                dokument.dokumentId(),
                null,
                fom,
                tom,
                utsagn.getFirst().nummer());
    }

    private static Omfang av(Form form) {
        long fom = Integer.MAX_VALUE;
        long tom = Integer.MIN_VALUE;
        for (var periode : form.sykmelding().perioder()) {
            fom = Math.min(fom, periode.fom().toEpochDay());
            tom = Math.max(tom, periode.tom().toEpochDay());
        }
        var sykmelding = form.sykmelding();
        return new Omfang(
                Slag.SYKMELDING, sykmelding.dokumentId(), sykmelding.hpr(), (int) fom, (int) tom, form.nummer());
    }

    private Omfang og(Omfang annet) {
        return new Omfang(
                slag,
                dokumentId,
                hpr == null ? annet.hpr : hpr,
                Math.min(fom, annet.fom),
                Math.max(tom, annet.tom),
                Math.min(nummer, annet.nummer));
    }

    boolean overlapper(int annenFom, int annenTom) {
        return fom <= annenTom && annenFom <= tom;
    }
}
