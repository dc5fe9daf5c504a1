package no.sykefravaer.varsling.db;

/** En Kafka-post vi ikke fikk behandlet: hvor den kom fra, hva som var galt, og bytene slik de kom. */
public record Feilpost(
        String emne,
        int partisjon,
        long posisjon,
        Arsak arsak,
        String feilklasse,
        String nokkel,
        String navCallId,
        byte[] innhold,
        int forsok) {

    /** Hva slags feil som stanset posten. */
    public enum Arsak {
        ULESELIG,
        BEREGNING,
        DATABASE
    }

    @Override
    public String toString() {
        return "Feilpost[%s-%d@%d %s]".formatted(emne, partisjon, posisjon, arsak);
    }
}
