package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * Det den sykmeldte sier i en søknad om sykepenger for dagene {@code fom} til {@code tom}. {@code korrigerer} er id-en
 * til søknaden denne kommer i stedet for. Fra {@code arbeidGjenopptatt} og ut søknaden er hun i arbeid igjen. Fravær,
 * egenmeldinger og det som var før sykmeldingen, kan ligge utenfor dagene søknaden gjelder.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Soknadsopplysninger(
        Type type,
        LocalDate fom,
        LocalDate tom,
        String korrigerer,
        LocalDate arbeidGjenopptatt,
        List<Fravar> fravar,
        List<Periode> egenmeldinger,
        List<Periode> fravarForSykmeldingen,
        List<Periode> papirsykmeldinger,
        List<FaktiskGrad> faktiskGrad,
        List<LocalDate> behandlingsdager) {

    /** Hva slags sykmelding det søkes for, med Navs ord. */
    public enum Type {
        ARBEIDSTAKERE,
        BEHANDLINGSDAGER,
        GRADERT_REISETILSKUDD
    }

    /** Annet fravær enn sykdom i tiden søknaden gjelder. */
    public record Fravar(Slag type, LocalDate fom, LocalDate tom) {

        /** Hva fraværet er, med Navs ord. */
        public enum Slag {
            FERIE,
            PERMISJON,
            UTLANDSOPPHOLD,
            UTDANNING_DELTID,
            UTDANNING_FULLTID
        }

        /** @throws IllegalArgumentException når slag eller dager mangler */
        public Fravar {
            Paakrevd.felt(type);
            new Periode(fom, tom);
        }
    }

    /** Hvor mye hun faktisk arbeidet i en periode, i prosent av full stilling, og hva sykmeldingen sa om den. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FaktiskGrad(LocalDate fom, LocalDate tom, Sykmeldingsperiode.Type sykmeldingstype, Grad faktiskGrad) {

        /** @throws IllegalArgumentException når graden eller dagene mangler */
        public FaktiskGrad {
            Paakrevd.felt(faktiskGrad);
            new Periode(fom, tom);
        }
    }

    /** @throws IllegalArgumentException når type eller dager mangler, eller arbeidet er gjenopptatt etter dem */
    public Soknadsopplysninger {
        Paakrevd.felt(type);
        new Periode(fom, tom);
        if (arbeidGjenopptatt != null && arbeidGjenopptatt.isAfter(tom)) {
            throw new IllegalArgumentException("Arbeidet gjenopptas ikke etter dagene søknaden gjelder");
        }
        fravar = kopi(fravar);
        egenmeldinger = kopi(egenmeldinger);
        fravarForSykmeldingen = kopi(fravarForSykmeldingen);
        papirsykmeldinger = kopi(papirsykmeldinger);
        faktiskGrad = kopi(faktiskGrad);
        behandlingsdager = kopi(behandlingsdager);
    }

    private static <T> List<T> kopi(List<T> liste) {
        return liste == null ? List.of() : List.copyOf(liste);
    }
}
