package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;

/** Sykmeldingen spør selv etter helseopplysninger når fraværet passerer 7, 17 og 39 uker. {@code dato} er dagen det skjer. */
public record Helseopplysning(int uke, LocalDate dato) {

    /** De tilfellet passerer: det varer minst til dagen uken er omme. */
    public static List<Helseopplysning> av(Oppfolgingstilfelle tilfelle) {
        return IntStream.of(7, 17, 39)
                .mapToObj(uke -> new Helseopplysning(uke, Uker.frist(tilfelle.start(), uke)))
                .filter(passert -> tilfelle.periode().inneholder(passert.dato()))
                .toList();
    }
}
