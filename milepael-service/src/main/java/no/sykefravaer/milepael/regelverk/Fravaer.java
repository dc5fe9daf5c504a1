package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Arbeidsforhold;
import no.sykefravaer.milepael.domene.maksdato.ForelopigMaksdato;

/**
 * Fraværet slik en regel ser det: hele tilfellet, eller dagene hos én arbeidsgiver ({@code orgnummer}). {@code slutt}
 * er siste dag sykmeldingen rekker til; {@code forsteHele} første dag helt borte hos arbeidsgiveren, ellers {@code start}.
 */
public record Fravaer(
        String orgnummer,
        LocalDate start,
        LocalDate forsteHele,
        LocalDate slutt,
        int antallSykedager,
        boolean gradertVedSlutt,
        boolean harArbeidsgiver,
        ForelopigMaksdato maksdato) {

    static Fravaer av(Oppfolgingstilfelle tilfelle) {
        return new Fravaer(
                null,
                tilfelle.start(),
                tilfelle.start(),
                tilfelle.slutt(),
                tilfelle.antallSykedager(),
                tilfelle.gradertVedSlutt(),
                tilfelle.arbeidstakerVedSlutt(),
                tilfelle.maksdato());
    }

    static Fravaer hos(Arbeidsforhold forhold, Oppfolgingstilfelle tilfelle) {
        return new Fravaer(
                forhold.orgnummer(),
                forhold.start(),
                forhold.forsteHele() == null ? forhold.start() : forhold.forsteHele(),
                forhold.slutt(),
                tilfelle.antallSykedager(),
                forhold.gradertVedSlutt(),
                tilfelle.arbeidstakerVedSlutt(),
                tilfelle.maksdato());
    }

    boolean harSykepenger() {
        return !maksdato.dato().isBefore(start);
    }

    /** Fraværet om den sykmeldte var helt borte ved slutten. */
    Fravaer helt() {
        return new Fravaer(orgnummer, start, forsteHele, slutt, antallSykedager, false, harArbeidsgiver, maksdato);
    }

    /** Fraværet om det bare fortsatte som det er ved slutten. */
    Fravaer utenEnde() {
        return new Fravaer(
                orgnummer,
                start,
                forsteHele,
                LocalDate.MAX,
                Integer.MAX_VALUE,
                gradertVedSlutt,
                harArbeidsgiver,
                maksdato);
    }
}
