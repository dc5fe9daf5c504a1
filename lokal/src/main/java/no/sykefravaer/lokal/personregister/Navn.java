package no.sykefravaer.lokal.personregister;

import java.util.List;
import no.sykefravaer.kontrakt.Personident;

/** Et oppdiktet navn, det samme hver gang for samme identnummer. */
record Navn(String fornavn, String etternavn) {

    private static final List<String> FORNAVN = ord("""
            Anne Arne Astrid Bente Bjørn Camilla Dag Eirik Eli Elin Emilie Erik Espen Frode Geir Grete Guri
            Gunnar Hanne Hege Henrik Håkon Ida Inger Ingrid Ivar Jan Janne Jonas Jorunn Kari Kjell Knut
            Kristin Lars Leif Lene Liv Magnus Marit Martin Mette Mona Nils Nina Oda Odd Ola Per Pål
            Ragnhild Randi Rune Sigrid Sindre Siri Stian Sverre Terje Tone Trond Turid Ulf Unni Vidar Vilde
            Yngve Åse Åshild Øystein""");

    private static final List<String> ETTERNAVN = ord("""
            Aasland Bakken Bekkevold Berge Brekke Dalsgard Eide Ekeberg Elvestad Engen Fjellheim Fossum
            Granli Grimstad Hagen Haugen Havnes Hegge Holm Hovland Isdal Iversen Jordheim Kleppe Kveldro
            Landsverk Lien Lund Lyngås Løken Mathisen Moen Myhre Myrvang Nordby Nordlys Nygård Opsahl
            Oterholt Pettersen Ravnås Rognlien Rustad Sandvik Skogstad Solberg Stokke Strand Sunde Sæther
            Tangen Tindevik Torgersen Tveit Urdal Vangen Viken Vårvik Ytterøy Ødegård Ånes Åsen Østmo
            Øverland""");

    static Navn til(Personident ident) {
        var tall = Math.floorMod(ident.verdi().hashCode(), FORNAVN.size() * ETTERNAVN.size());
        return new Navn(FORNAVN.get(tall % FORNAVN.size()), ETTERNAVN.get(tall / FORNAVN.size()));
    }

    private static List<String> ord(String tekst) {
        return List.of(tekst.split("\\s+"));
    }
}
