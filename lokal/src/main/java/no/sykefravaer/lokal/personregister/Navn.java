package no.sykefravaer.lokal.personregister;

import java.util.List;
import no.sykefravaer.kontrakt.Personident;

/** Et oppdiktet navn, det samme hver gang for samme identnummer. */
record Navn(String fornavn, String etternavn) {

    private static final List<String> FORNAVN = List.of(
            "Anne",
            "Bjørn",
            "Camilla",
            "Dag",
            "Eli",
            "Frode",
            "Guri",
            "Håkon",
            "Ingrid",
            "Jonas",
            "Kari",
            "Lars",
            "Marit",
            "Nils",
            "Oda",
            "Per",
            "Ragnhild",
            "Sindre",
            "Tone",
            "Ulf",
            "Vilde",
            "Yngve",
            "Åse",
            "Øystein");
    private static final List<String> ETTERNAVN = List.of(
            "Bekkevold",
            "Dalsgard",
            "Elvestad",
            "Fjellheim",
            "Granli",
            "Havnes",
            "Isdal",
            "Kveldro",
            "Lyngås",
            "Myrvang",
            "Nordlys",
            "Oterholt",
            "Rognlien",
            "Skogstad",
            "Tindevik",
            "Urdal",
            "Vårvik",
            "Ytterøy",
            "Ånes",
            "Østmo");

    static Navn til(Personident ident) {
        var tall = Math.floorMod(ident.verdi().hashCode(), FORNAVN.size() * ETTERNAVN.size());
        return new Navn(FORNAVN.get(tall % FORNAVN.size()), ETTERNAVN.get(tall / FORNAVN.size()));
    }
}
