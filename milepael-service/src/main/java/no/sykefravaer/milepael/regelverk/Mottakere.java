package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Arbeidsforhold;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Sykmelderperiode;
import no.sykefravaer.milepael.domene.Part;

/** Hvem rollene i en regel er i ett tilfelle, den dagen oppgavene blir til, eller ved slutten når den kommer før. */
record Mottakere(Oppfolgingstilfelle tilfelle, Fravaer fravaer, LocalDate dag) {

    static List<Part> av(Regel regel, Fravaer fravaer, Oppfolgingstilfelle tilfelle) {
        var aktiveres = regel.aktiveres(fravaer);
        var dag = aktiveres.isBefore(tilfelle.slutt()) ? aktiveres : tilfelle.slutt();
        var mottakere = new Mottakere(tilfelle, fravaer, dag);
        return regel.mottakere().stream().flatMap(mottakere::parter).toList();
    }

    private Stream<Part> parter(Adressat adressat) {
        return switch (adressat.rolle()) {
            case NAV -> Stream.of(new Part(adressat.rolle(), adressat.form(), null, null));
            case ARBEIDSGIVER ->
                arbeidsgivere().map(orgnummer -> new Part(adressat.rolle(), adressat.form(), orgnummer, null));
            case SYKMELDER -> Stream.of(new Part(adressat.rolle(), adressat.form(), null, sykmelder()));
        };
    }

    /** En arbeidsgiver den sykmeldte er tilbake hos, eller har sluttet hos, får ikke vite hvordan fraværet går videre. */
    private Stream<String> arbeidsgivere() {
        if (fravaer.orgnummer() != null) {
            return Stream.of(fravaer.orgnummer());
        }
        return tilfelle.arbeidsforhold().stream()
                .filter(forhold -> fravaer.harArbeidsgiver() && !forhold.slutt().isBefore(dag))
                .map(Arbeidsforhold::orgnummer);
    }

    /** Den siste som sykmeldte dagen eller lenger; en ny overtar det som er åpent. */
    private String sykmelder() {
        return tilfelle.sykmeldere().stream()
                .filter(sykmelder -> !sykmelder.tom().isBefore(dag))
                .reduce((eldre, nyere) -> nyere)
                .map(Sykmelderperiode::hpr)
                .orElse(null);
    }
}
