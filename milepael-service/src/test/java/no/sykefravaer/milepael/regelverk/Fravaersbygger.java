package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Arbeidsforhold;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Sykmelderperiode;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.domene.maksdato.Dagslag;
import no.sykefravaer.milepael.domene.maksdato.ForelopigMaksdato;
import no.sykefravaer.milepael.domene.maksdato.Rettslop;

/** Et sykefravær testene kan uttale: helt sykmeldt fra én arbeidsgiver, til noe annet sies. */
record Fravaersbygger(
        LocalDate start,
        LocalDate slutt,
        Integer sykedager,
        boolean gradert,
        List<Arbeidsforhold> arbeidsforhold,
        List<Sykmelderperiode> sykmeldere,
        ForelopigMaksdato maksdato) {

    static final String BEDRIFT = "311028334";
    static final String ANNEN_BEDRIFT = "319510540";
    static final String LEGE = "1234567";

    /** Mandag. Dag 28 er 31. mars, dag 49 er 21. april, dag 56 er 28. april, dag 84 er 26. mai 2024 (søndager). */
    static final LocalDate FORSTE_DAG = LocalDate.of(2024, 3, 4);

    static Fravaersbygger sykmeldt(LocalDate start, LocalDate slutt) {
        return new Fravaersbygger(
                start,
                slutt,
                null,
                false,
                List.of(new Arbeidsforhold(BEDRIFT, start, start, slutt, false)),
                List.of(new Sykmelderperiode(LEGE, slutt)),
                utenTidligereFravaer(start, slutt));
    }

    static Fravaersbygger sykmeldtDager(int dager) {
        return sykmeldt(FORSTE_DAG, FORSTE_DAG.plusDays(dager - 1L));
    }

    /** Sykmeldt så langt at fristen faller på dagen, og så lenge at alt er nådd. */
    static Fravaersbygger medFrist(LocalDate frist, int uke) {
        var start = frist.minusDays(7L * uke - 1);
        return sykmeldt(start, start.plusDays(400));
    }

    static LocalDate dag(int nummer) {
        return FORSTE_DAG.plusDays(nummer - 1L);
    }

    Fravaersbygger delvis() {
        var graderte = arbeidsforhold.stream()
                .map(f -> new Arbeidsforhold(f.orgnummer(), f.start(), null, f.slutt(), true))
                .toList();
        return new Fravaersbygger(start, slutt, sykedager, true, graderte, sykmeldere, maksdato);
    }

    Fravaersbygger utenArbeidsgiver() {
        return new Fravaersbygger(start, slutt, sykedager, gradert, List.of(), sykmeldere, maksdato);
    }

    Fravaersbygger medSykedager(int antall) {
        return new Fravaersbygger(start, slutt, antall, gradert, arbeidsforhold, sykmeldere, maksdato);
    }

    Fravaersbygger ogsaaHos(String orgnummer, int fraDag, int tilDag, boolean gradert) {
        var flere = new ArrayList<>(arbeidsforhold);
        flere.add(new Arbeidsforhold(orgnummer, dag(fraDag), gradert ? null : dag(fraDag), dag(tilDag), gradert));
        return new Fravaersbygger(start, slutt, sykedager, this.gradert, flere, sykmeldere, maksdato);
    }

    /** Gradert til dagen før, helt borte fra og med dagen. */
    Fravaersbygger heltBorteFra(int dagen) {
        var forhold = new Arbeidsforhold(BEDRIFT, start, dag(dagen), slutt, false);
        return new Fravaersbygger(start, slutt, sykedager, false, List.of(forhold), sykmeldere, maksdato);
    }

    Fravaersbygger sykmeldtAv(Sykmelderperiode... perioder) {
        return new Fravaersbygger(start, slutt, sykedager, gradert, arbeidsforhold, List.of(perioder), maksdato);
    }

    /** Sykepengene tar slutt en annen dag enn de ville gjort uten tidligere fravær. */
    Fravaersbygger medMaksdato(LocalDate dato, int bruktFor) {
        var annen = new ForelopigMaksdato(dato, bruktFor, maksdato.brukt() + bruktFor, 0);
        return new Fravaersbygger(start, slutt, sykedager, gradert, arbeidsforhold, sykmeldere, annen);
    }

    private static ForelopigMaksdato utenTidligereFravaer(LocalDate start, LocalDate slutt) {
        var fom = (int) start.toEpochDay();
        var lop = new Rettslop((LocalDate) null);
        lop.ta(fom, fom + 15, Dagslag.ARBEIDSGIVERPERIODE);
        lop.ta(fom + 16, Math.max(fom + 15, (int) slutt.toEpochDay()), Dagslag.NAV);
        return lop.omDetVarer(fom, Math.max(fom + 15, (int) slutt.toEpochDay()), 0);
    }

    Oppfolgingstilfelle tilfelle() {
        return new Oppfolgingstilfelle(
                start,
                slutt,
                sykedager == null ? (int) ChronoUnit.DAYS.between(start, slutt) + 1 : sykedager,
                gradert,
                !arbeidsforhold.isEmpty(),
                arbeidsforhold.stream().map(Arbeidsforhold::orgnummer).toList(),
                arbeidsforhold,
                sykmeldere,
                maksdato,
                List.of("s1"));
    }

    /** Pliktene av ett slag, nådde eller mulige, etter regelverket som gjelder. */
    List<Plikt> plikter(String regel) {
        return new Planlegger(Regelverk.REGLER, Lovvalg.FRIST)
                .plikter(tilfelle()).stream()
                        .filter(p -> p.regel().equals(regel))
                        .toList();
    }

    List<Plikt> naadde(String regel) {
        return plikter(regel).stream().filter(Plikt::naadd).toList();
    }

    /** Den ene plikten av dette slaget. */
    Plikt plikt(String regel) {
        var plikter = plikter(regel);
        if (plikter.size() != 1) {
            throw new AssertionError("Ventet én " + regel + ", fikk " + plikter.size());
        }
        return plikter.getFirst();
    }
}
