package no.sykefravaer.milepael.api;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.maksdato.ForelopigMaksdato;

/**
 * Når sykepengene tar slutt om fraværet varer ved, og sykepengedagene brukt og igjen ved siste dag sykmeldingen rekker
 * til. Et anslag fra sykmeldinger og søknader, ikke fra det Nav har utbetalt.
 */
public record Maksdatovisning(LocalDate dato, int brukteDager, int gjenstaendeDager) {

    /** Null for null. */
    static Maksdatovisning av(ForelopigMaksdato maksdato) {
        return maksdato == null ? null : new Maksdatovisning(maksdato.dato(), maksdato.brukt(), maksdato.igjen());
    }

    /** Null når fraværet er over på datoen. */
    static Maksdatovisning av(Oppfolgingstilfelle tilfelle, LocalDate dato) {
        return tilfelle.erOver(dato) ? null : av(tilfelle.maksdato());
    }
}
