package no.sykefravaer.sykmelding.dokument;

/** Én ting som er gal i et dokument: feltets sti, kode, og en setning som aldri gjengir verdien. */
public record Brudd(String felt, Feilkode kode, String melding) {

    static Brudd paa(String felt, Feilkode kode, Object... deler) {
        return new Brudd(felt, kode, kode.melding(deler));
    }
}
