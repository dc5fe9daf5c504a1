package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** Én periode i en sykmelding: dagene, og hva sykmelder sier om dem. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sykmeldingsperiode(
        LocalDate fom, LocalDate tom, Type type, Grad grad, Boolean reisetilskudd, Integer behandlingsdager) {

    /** Hva sykmeldingen gir rett til i perioden, med Navs ord; {@code INGEN_AKTIVITET} er Navs AKTIVITET_IKKE_MULIG. */
    public enum Type {
        INGEN_AKTIVITET,
        GRADERT,
        BEHANDLINGSDAGER,
        REISETILSKUDD,
        AVVENTENDE
    }

    /** @throws IllegalArgumentException når dager, type eller (for GRADERT) grad mangler */
    public Sykmeldingsperiode {
        new Periode(fom, tom);
        if (type == null || (type == Type.GRADERT && grad == null)) {
            throw new IllegalArgumentException("En sykmeldingsperiode har type, og en gradert har grad");
        }
    }

    public Periode periode() {
        return new Periode(fom, tom);
    }
}
