package no.sykefravaer.milepael.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.milepael.app.HvaOmPersonen.Unntak;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Tenkt;
import no.sykefravaer.milepael.regelverk.Adganger;

/** Leser det noen tenker seg om en person. Sier alt som er galt. */
final class Tankeleser {

    private static final int HEL = 100;

    /**
     * Det som tenkes: en sykmelding til fra og med {@code fom} til og med {@code tom} med {@code grad} i prosent (100 når den
     * mangler), at hun er frisk fra og med {@code friskmeldtFra}, at det gis unntak fra plikten {@code unntakFra}. Datoer er
     * ÅÅÅÅ-MM-DD, Europe/Oslo.
     */
    record Tanke(String fom, String tom, String grad, String friskmeldtFra, String unntakFra) {

        boolean harSykmelding() {
            return fom != null || tom != null || grad != null;
        }

        boolean erTom() {
            return !harSykmelding() && friskmeldtFra == null && unntakFra == null;
        }
    }

    private final Tanke inn;
    private final Bruddsamler brudd = new Bruddsamler();

    Tankeleser(Tanke inn) {
        this.inn = inn == null ? new Tanke(null, null, null, null, null) : inn;
    }

    /** Svarer 422 med alle brudd på én gang. */
    Tenkt les() {
        if (inn.erTom()) {
            brudd.meld("", "INGENTING_AA_PROVE", "Fyll ut minst én ting som skal være annerledes");
        }
        var sykmelding = inn.harSykmelding() ? sykmelding() : null;
        var frisk = brudd.dato("friskmeldtFra", inn.friskmeldtFra());
        brudd.avvis();
        return new Tenkt(sykmelding, frisk);
    }

    /** Unntaket, med den første årsaken som kan gis for plikten; svarer 422 når Nav ikke kan gi det. */
    Optional<Unntak> unntak(Collection<Milepael> milepaeler) {
        if (inn.unntakFra() == null) {
            return Optional.empty();
        }
        var unntak = milepaeler.stream()
                .filter(m -> m.id().toString().equals(inn.unntakFra()))
                .filter(m -> m.plikt().ansvarlig() == Rolle.NAV)
                .flatMap(m -> Adganger.til(Handling.UNNTA, m.plikt()).stream()
                        .map(adgang -> new Unntak(
                                m, new Beslutt(Handling.UNNTA, adgang.arsaker().getFirst(), null, m.versjon()))))
                .findFirst();
        if (unntak.isEmpty()) {
            brudd.meld("unntakFra", "UGYLDIG_VERDI", "Nav kan ikke gi unntak fra denne plikten");
        }
        brudd.avvis();
        return unntak;
    }

    private Sykmeldingsperiode sykmelding() {
        var fom = brudd.paakrevdDato("fom", inn.fom());
        var tom = brudd.paakrevdDato("tom", inn.tom());
        var grad = (int) brudd.tall("grad", inn.grad(), 1, HEL, HEL);
        if (fom == null || tom == null) {
            return null;
        }
        if (tom.isBefore(fom)) {
            brudd.meld("tom", "TOM_FOR_FOM", "Den siste dagen er før den første");
            return null;
        }
        return periode(fom, tom, grad);
    }

    private static Sykmeldingsperiode periode(LocalDate fom, LocalDate tom, int grad) {
        return grad == HEL
                ? new Sykmeldingsperiode(fom, tom, Sykmeldingsperiode.Type.INGEN_AKTIVITET, null, null, null)
                : new Sykmeldingsperiode(fom, tom, Sykmeldingsperiode.Type.GRADERT, new Grad(grad), null, null);
    }
}
