package no.sykefravaer.kontrakt;

/** Modulus 11 slik Skatteetaten og Brønnøysundregistrene bruker den. */
final class Kontrollsiffer {

    private Kontrollsiffer() {}

    /** Sant når sifrene, ganget med vektene fra venstre, har en sum som er delelig med 11. */
    static boolean stemmer(String siffer, int... vekter) {
        var sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += (siffer.charAt(i) - '0') * vekter[i];
        }
        return sum % 11 == 0;
    }
}
