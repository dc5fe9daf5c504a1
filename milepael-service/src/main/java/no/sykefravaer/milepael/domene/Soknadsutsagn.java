package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Utsagnsslag.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Soknadsopplysninger;
import no.sykefravaer.kontrakt.Soknadsopplysninger.FaktiskGrad;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Fravar;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.milepael.domene.Faktum.Enkelt;
import no.sykefravaer.milepael.domene.Faktum.Inntektsmelding;
import no.sykefravaer.milepael.domene.Faktum.Soknad;

/** Det en søknad eller inntektsmelding som står, sier om dagene. */
final class Soknadsutsagn {

    private final String orgnummer;
    private final int nummer;
    private final List<Utsagn> utsagn = new ArrayList<>();

    private Soknadsutsagn(String orgnummer, int nummer) {
        this.orgnummer = orgnummer;
        this.nummer = nummer;
    }

    /** @param nummer plassen dokumentet fikk i rekkefølgen */
    static List<Utsagn> av(Enkelt dokument, int nummer) {
        var utsagnene = new Soknadsutsagn(dokument.orgnummer(), nummer);
        utsagnene.alt(dokument);
        return utsagnene.utsagn;
    }

    /** De sier det samme om dagene og korrigerer det samme, uansett rekkefølge og arbeidsgiver. */
    static boolean sierDetSamme(Enkelt en, Enkelt annen) {
        return Objects.equals(korrigerer(en), korrigerer(annen)) && innhold(en).equals(innhold(annen));
    }

    private static Set<Utsagn> innhold(Enkelt dokument) {
        var utsagnene = new Soknadsutsagn(null, 0);
        utsagnene.alt(dokument);
        return new HashSet<>(utsagnene.utsagn);
    }

    private static String korrigerer(Enkelt dokument) {
        return switch (dokument) {
            case Soknad s -> s.opplysninger().korrigerer();
            case Inntektsmelding i -> null;
        };
    }

    private void alt(Enkelt dokument) {
        switch (dokument) {
            case Soknad s -> soknad(s.opplysninger());
            case Inntektsmelding i -> alle(i.arbeidsgiverperioder(), ARBEIDSGIVERPERIODE);
        }
    }

    private void soknad(Soknadsopplysninger s) {
        var behandling = s.type() == Soknadsopplysninger.Type.BEHANDLINGSDAGER;
        ett(s.fom(), s.tom(), behandling ? SOKNAD_BEHANDLINGSDAGER : SOKNAD_SYKMELDT);
        if (s.arbeidGjenopptatt() != null) {
            ett(s.arbeidGjenopptatt(), s.tom(), SOKNAD_I_ARBEID_IGJEN);
        }
        s.fravar().forEach(this::fravar);
        s.faktiskGrad().forEach(del -> ett(del.fom(), del.tom(), arbeidet(del)));
        alle(s.egenmeldinger(), SOKNAD_BORTE_UTENOM_SYKMELDINGEN);
        alle(s.fravarForSykmeldingen(), SOKNAD_BORTE_UTENOM_SYKMELDINGEN);
        alle(s.papirsykmeldinger(), SOKNAD_BORTE_UTENOM_SYKMELDINGEN);
        s.behandlingsdager().forEach(dag -> ett(dag, dag, SOKNAD_TIL_BEHANDLING));
    }

    /** Opphold i utlandet og utdanning sier ikke om hun var syk. */
    private void fravar(Fravar fravar) {
        switch (fravar.type()) {
            case FERIE, PERMISJON -> ett(fravar.fom(), fravar.tom(), SOKNAD_FRI);
            case UTLANDSOPPHOLD, UTDANNING_DELTID, UTDANNING_FULLTID -> {}
        }
    }

    private static Utsagnsslag arbeidet(FaktiskGrad del) {
        if (del.sykmeldingstype() == Sykmeldingsperiode.Type.BEHANDLINGSDAGER) {
            return SOKNAD_ARBEIDET_UTENOM_BEHANDLING;
        }
        var prosent = del.faktiskGrad().prosent();
        if (prosent == 0) {
            return SOKNAD_ARBEIDET_IKKE;
        }
        return prosent == 100 ? SOKNAD_ARBEIDET_FULLT : SOKNAD_ARBEIDET_DELVIS;
    }

    private void alle(List<Periode> perioder, Utsagnsslag slag) {
        perioder.forEach(periode -> ett(periode.fom(), periode.tom(), slag));
    }

    private void ett(LocalDate fom, LocalDate tom, Utsagnsslag slag) {
        utsagn.add(new Utsagn((int) fom.toEpochDay(), (int) tom.toEpochDay(), slag, slag.dag(), orgnummer, nummer));
    }
}
