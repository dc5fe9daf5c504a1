package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.milepael.domene.maksdato.ForelopigMaksdato;

/**
 * Et sammenhengende sykefravær for én person, på tvers av arbeidsgivere. {@code antallSykedager} er dager samlet,
 * ikke slutt − start + 1: hull på 1–15 dager ligger innenfor, men telles ikke. {@code maksdato} er anslått ved slutten.
 */
public record Oppfolgingstilfelle(
        LocalDate start,
        LocalDate slutt,
        int antallSykedager,
        boolean gradertVedSlutt,
        boolean arbeidstakerVedSlutt,
        List<String> virksomhetsnummer,
        List<Arbeidsforhold> arbeidsforhold,
        List<Sykmelderperiode> sykmeldere,
        ForelopigMaksdato maksdato,
        List<String> grunnlag) {

    /**
     * Fraværet hos én arbeidsgiver i tilfellet: første og siste sykedag der, og om den siste var gradert.
     *
     * @param forsteHele første dag den sykmeldte var helt borte; null når alle dagene er graderte
     */
    public record Arbeidsforhold(
            String orgnummer, LocalDate start, LocalDate forsteHele, LocalDate slutt, boolean gradertVedSlutt) {}

    /** Hvem som har sykmeldt til og med {@code tom}, i rekkefølgen sykmeldingene ble mottatt; hpr null er ukjent. */
    public record Sykmelderperiode(String hpr, LocalDate tom) {}

    public Oppfolgingstilfelle {
        virksomhetsnummer = List.copyOf(virksomhetsnummer);
        arbeidsforhold = List.copyOf(arbeidsforhold);
        sykmeldere = List.copyOf(sykmeldere);
        grunnlag = List.copyOf(grunnlag);
    }

    /** Om det har gått 16 dager siden slutten. */
    public boolean erOver(LocalDate dato) {
        return Tilfelle.erOver(slutt, dato);
    }

    public Periode periode() {
        return new Periode(start, slutt);
    }

    /** Sant når den med HPR-nummeret har skrevet en av sykmeldingene fraværet er regnet av. */
    boolean sykmeldesAv(String hpr) {
        return sykmeldere.stream().anyMatch(en -> hpr.equals(en.hpr()));
    }
}
