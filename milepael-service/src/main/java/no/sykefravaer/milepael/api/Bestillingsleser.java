package no.sykefravaer.milepael.api;

import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Bestilling;
import no.sykefravaer.milepael.regelverk.Bestillinger;
import no.sykefravaer.milepael.regelverk.Bestillinger.Rad;

/** Leser det noen ber om, mot det rollen hennes kan be om. Sier alt som er galt. */
final class Bestillingsleser {

    private final Bestillingsinnhold inn;
    private final LocalDate iDag;
    private final Bruddsamler brudd = new Bruddsamler();

    Bestillingsleser(Bestillingsinnhold inn, LocalDate iDag) {
        this.inn = inn == null ? new Bestillingsinnhold(null, null, null, null) : inn;
        this.iDag = iDag;
    }

    /** En bestilling uten id: den som lagrer, gir den en av innholdet. */
    Bestilling les(String rolle) {
        var rad = brudd.krev("regel", inn.regel()) ? rad(rolle) : null;
        var frist = frist(rad);
        arsak(rad);
        brudd.begrunnelse(inn.begrunnelse(), false, Bruddsamler.LENGSTE_BEGRUNNELSE);
        brudd.avvis();
        return new Bestilling(new UUID(0, 0), inn.regel(), iDag, iDag, frist, inn.arsak(), rolle, false);
    }

    private Rad rad(String rolle) {
        var rad = Bestillinger.rad(inn.regel())
                .filter(en -> en.roller().contains(rolle))
                .orElse(null);
        if (rad == null) {
            brudd.meld("regel", "UGYLDIG_VERDI", "Verdien skal være en av " + Bestillinger.kanBestillesAv(rolle));
        }
        return rad;
    }

    private LocalDate frist(Rad rad) {
        if (rad == null) {
            return null;
        }
        if (rad.dager() != null) {
            if (inn.frist() != null) {
                brudd.meld("frist", "IKKE_TILLATT", "Her gir regelverket fristen");
            }
            return null;
        }
        var frist = brudd.paakrevdDato("frist", inn.frist());
        if (frist != null && frist.isBefore(iDag)) {
            brudd.meld("frist", "IKKE_FRAM_I_TID", "Fristen skal ikke være før i dag");
        }
        return frist;
    }

    private void arsak(Rad rad) {
        if (rad == null) {
            return;
        }
        if (rad.arsaker().isEmpty() && inn.arsak() != null) {
            brudd.meld("arsak", "IKKE_TILLATT", "Her oppgis ingen årsak");
        } else if (!rad.arsaker().isEmpty()
                && brudd.krev("arsak", inn.arsak())
                && !rad.arsaker().contains(inn.arsak())) {
            brudd.meld("arsak", "UGYLDIG_VERDI", "Verdien skal være en av " + rad.arsaker());
        }
    }
}
