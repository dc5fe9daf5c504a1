package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;

/** Leser en inntektsmelding fra JSON. Alt som er galt, sies på én gang. */
public final class Inntektsmeldingsleser {

    private Inntektsmeldingsleser() {}

    /**
     * @throws UleseligJson når kroppen ikke er JSON
     * @throws UgyldigDokument med alle brudd, når noe i dokumentet er galt
     */
    public static Inntektsmelding les(byte[] kropp, Instant naa, LocalDate iDag) {
        var tidsrom = new Tidsromleser(Datogrense.fravaer(iDag));
        return Verdi.dokument(
                kropp, new ArrayList<>(), verdi -> verdi.objekt(felter -> inntektsmelding(felter, naa, tidsrom)));
    }

    private static Inntektsmelding inntektsmelding(Felter felter, Instant naa, Tidsromleser tidsrom) {
        var fnr = Fellesfelt.fnr(felter.paakrevd("fnr"));
        return new Inntektsmelding(
                Fellesfelt.id(felter.paakrevd("id"), fnr),
                fnr,
                Fellesfelt.mottatt(felter.paakrevd("mottatt"), naa),
                felter.paakrevd("arbeidsgiver").objekt(Fellesfelt::arbeidsgiver),
                tidsrom.liste(felter.paakrevd("arbeidsgiverperioder"), tidsrom::les));
    }
}
