package no.sykefravaer.sykmelding.dokument;

import java.util.ArrayList;
import java.util.Collection;
import no.sykefravaer.kontrakt.Personident;

/** Hvilken sykmelding, og hvem den gjelder: id fra adressen, personidenten fra headeren {@value #HEADER}. */
public record Henvisning(String id, Personident fnr) {

    public static final String HEADER = "nav-personident";

    /** @throws UgyldigDokument med alle brudd, når noe mangler eller er galt */
    public static Henvisning les(String id, String personident) {
        var brudd = new ArrayList<Brudd>();
        var lest = les(id, personident, brudd);
        if (!brudd.isEmpty()) {
            throw new UgyldigDokument(brudd);
        }
        return lest;
    }

    static Henvisning les(String id, String personident, Collection<Brudd> brudd) {
        var fnr = Fellesfelt.fnr(Verdi.av(personident, HEADER, brudd).paakrevd());
        return new Henvisning(Fellesfelt.id(Verdi.av(id, "id", brudd), fnr), fnr);
    }

    @Override
    public String toString() {
        return "Henvisning[***]";
    }
}
