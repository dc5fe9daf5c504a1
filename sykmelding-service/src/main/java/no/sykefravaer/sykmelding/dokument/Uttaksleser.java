package no.sykefravaer.sykmelding.dokument;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;

/** Leser et uttak: id fra adressen, personen fra headeren, og tidspunktet fra kroppen når den finnes. */
public final class Uttaksleser {

    private static final byte[] INGEN_FELT = "{}".getBytes(UTF_8);

    private Uttaksleser() {}

    /**
     * @throws UleseligJson når kroppen finnes og ikke er JSON
     * @throws UgyldigDokument med alle brudd, når noe er galt
     */
    public static Uttak les(byte[] kropp, String id, String personident, Uttak.Slag slag, Instant naa) {
        var brudd = new ArrayList<Brudd>();
        var henvisning = Henvisning.les(id, personident, brudd);
        return Verdi.dokument(
                kropp.length == 0 ? INGEN_FELT : kropp,
                brudd,
                verdi -> verdi.objekt(felter -> {
                    var mottatt = Fellesfelt.mottatt(felter.felt("mottatt"), naa);
                    return new Uttak(henvisning.id(), henvisning.fnr(), mottatt == null ? naa : mottatt, slag);
                }));
    }
}
