package no.sykefravaer.varsling.api;

import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.varsling.api.Avvisning.Brudd;
import no.sykefravaer.varsling.drift.Begrunnelse;
import no.sykefravaer.varsling.drift.Sted;

/** Posten i feilkøen det gjelder; {@code begrunnelse} bare for å avdekke eller forkaste. */
record Feilvalg(String emne, Integer partisjon, Long posisjon, String begrunnelse) {

    static Feilvalg av(Feilvalg valg) {
        return valg == null ? new Feilvalg(null, null, null, null) : valg;
    }

    /** @throws Avvisning 422 med alt som mangler */
    Sted sted(boolean begrunnes) {
        var brudd = new ArrayList<Brudd>();
        krev("emne", emne, brudd);
        if (emne != null && emne.indexOf('\0') >= 0) {
            brudd.add(new Brudd("emne", "UGYLDIG_TEGN", "Teksten har tegn som ikke kan lagres"));
        }
        krev("partisjon", partisjon, brudd);
        krev("posisjon", posisjon, brudd);
        if (begrunnes) {
            brudd.addAll(begrunnelse(begrunnelse));
        }
        if (!brudd.isEmpty()) {
            throw new Avvisning(Feilkode.UGYLDIG_INNHOLD, brudd);
        }
        return new Sted(emne, partisjon, posisjon);
    }

    /** Det som er galt med en begrunnelse, om noe er det. */
    static List<Brudd> begrunnelse(String tekst) {
        return Begrunnelse.galt(tekst).stream()
                .map(galt -> new Brudd("begrunnelse", galt.kode(), galt.melding()))
                .toList();
    }

    private static void krev(String felt, Object verdi, List<Brudd> brudd) {
        if (verdi == null) {
            brudd.add(new Brudd(felt, "MANGLER", "Feltet er påkrevd"));
        }
    }
}
