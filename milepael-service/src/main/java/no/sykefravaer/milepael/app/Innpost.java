package no.sykefravaer.milepael.app;

import no.sykefravaer.milepael.domene.Innkommet.Post;

/** En post fra Kafka før noen har forsøkt å forstå den. {@code emne} er null for det som ikke kom derfra. */
public record Innpost(String emne, int partisjon, long posisjon, String nokkel, byte[] innhold, String callId) {

    /** Hvor den sto; null når den ikke sto der. */
    Post sted() {
        return emne == null ? null : new Post(emne, partisjon, posisjon);
    }
}
