package no.sykefravaer.varsling.app;

import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.varsling.db.Feilpost;
import no.sykefravaer.varsling.db.Feilpost.Arsak;

/** En post fra Kafka: lest, eller uleselig. */
public sealed interface Post {

    Opphav opphav();

    /** Hvor posten kom fra, nøkkelen og sporet den bar, og bytene slik de kom. */
    record Opphav(String emne, int partisjon, long posisjon, String nokkel, String navCallId, byte[] innhold) {

        Feilpost feilpost(Arsak arsak, String feilklasse, int forsok) {
            return new Feilpost(emne, partisjon, posisjon, arsak, feilklasse, nokkel, navCallId, innhold, forsok);
        }

        @Override
        public String toString() {
            return "%s-%d@%d".formatted(emne, partisjon, posisjon);
        }
    }

    /** En hendelse vi forstår. */
    record Lest(Opphav opphav, MilepaelHendelse hendelse) implements Post {}

    /** Noe vi ikke forstår. {@code feilklasse} er navnet på feilen, aldri teksten. */
    record Uleselig(Opphav opphav, String feilklasse) implements Post {}
}
