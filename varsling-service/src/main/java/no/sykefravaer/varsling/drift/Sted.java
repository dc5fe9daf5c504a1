package no.sykefravaer.varsling.drift;

/** Hvor en post sto på Kafka. */
public record Sted(String emne, int partisjon, long posisjon) {

    @Override
    public String toString() {
        return "%s-%d@%d".formatted(emne, partisjon, posisjon);
    }
}
