package no.sykefravaer.sykmelding.dokument;

import java.util.ArrayList;

/** Id-en til en sykmelding når den er alt som er kjent. */
public final class Sykmeldingsid {

    private Sykmeldingsid() {}

    /** @throws UgyldigDokument når den mangler eller ikke er en id */
    public static String les(String id) {
        var brudd = new ArrayList<Brudd>();
        var lest = Fellesfelt.id(Verdi.av(id, "id", brudd).paakrevd(), null);
        if (!brudd.isEmpty()) {
            throw new UgyldigDokument(brudd);
        }
        return lest;
    }
}
