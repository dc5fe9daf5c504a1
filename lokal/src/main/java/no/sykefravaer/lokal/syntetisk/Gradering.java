package no.sykefravaer.lokal.syntetisk;

import java.time.LocalDate;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;

/** Hvor mye av arbeidet en er borte fra, etter hvor lenge fraværet har vart. */
public enum Gradering {
    HELT(100, 100, 100),
    TRAPPER_NED(100, 80, 50),
    DELVIS(50, 50, 40);

    private static final int UKE_6 = 6;
    private static final int UKE_14 = 14;

    private final int forst;
    private final int etterUke6;
    private final int etterUke14;

    Gradering(int forst, int etterUke6, int etterUke14) {
        this.forst = forst;
        this.etterUke6 = etterUke6;
        this.etterUke14 = etterUke14;
    }

    /** @param uke hele uker siden fraværet begynte */
    public Sykmeldingsperiode periode(LocalDate fom, LocalDate tom, long uke) {
        var prosent = uke < UKE_6 ? forst : uke < UKE_14 ? etterUke6 : etterUke14;
        return prosent == HELT.forst
                ? new Sykmeldingsperiode(fom, tom, Type.INGEN_AKTIVITET, null, null, null)
                : new Sykmeldingsperiode(fom, tom, Type.GRADERT, new Grad(prosent), null, null);
    }
}
