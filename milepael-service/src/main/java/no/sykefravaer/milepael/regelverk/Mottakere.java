package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Part;

/** Hvem rollene i en regel er i ett tilfelle, den dagen oppgavene blir til, eller ved slutten når den kommer før. */
final class Mottakere {

    private final Oppfolgingstilfelle tilfelle;
    private final Fravaer fravaer;
    private final LocalDate dag;
    private final List<Part> parter = new ArrayList<>();

    private Mottakere(Oppfolgingstilfelle tilfelle, Fravaer fravaer, LocalDate aktiveres) {
        this.tilfelle = tilfelle;
        this.fravaer = fravaer;
        this.dag = aktiveres.isBefore(tilfelle.slutt()) ? aktiveres : tilfelle.slutt();
    }

    static List<Part> av(
            List<Adressat> adressater, Fravaer fravaer, LocalDate aktiveres, Oppfolgingstilfelle tilfelle) {
        var mottakere = new Mottakere(tilfelle, fravaer, aktiveres);
        adressater.forEach(mottakere::leggTil);
        return mottakere.parter;
    }

    private void leggTil(Adressat adressat) {
        switch (adressat.rolle()) {
            case NAV -> parter.add(new Part(Rolle.NAV, adressat.form(), null, null));
            case ARBEIDSGIVER -> arbeidsgivere(adressat.form());
            case SYKMELDER -> parter.add(new Part(Rolle.SYKMELDER, adressat.form(), null, sykmelder()));
        }
    }

    private void arbeidsgivere(Form form) {
        if (fravaer.orgnummer() != null) {
            parter.add(new Part(Rolle.ARBEIDSGIVER, form, fravaer.orgnummer(), null));
        } else if (fravaer.harArbeidsgiver()) {
            deDetErFravaerFra(form);
        }
    }

    /** En arbeidsgiver den sykmeldte er tilbake hos, får ikke vite hvordan fraværet går videre. */
    private void deDetErFravaerFra(Form form) {
        for (var forhold : tilfelle.arbeidsforhold()) {
            if (!forhold.slutt().isBefore(dag)) {
                parter.add(new Part(Rolle.ARBEIDSGIVER, form, forhold.orgnummer(), null));
            }
        }
    }

    /** Den siste som sykmeldte til dagen eller lenger; en ny overtar det som er åpent. */
    private String sykmelder() {
        String hpr = null;
        for (var sykmelder : tilfelle.sykmeldere()) {
            hpr = sykmelder.tom().isBefore(dag) ? hpr : sykmelder.hpr();
        }
        return hpr;
    }
}
