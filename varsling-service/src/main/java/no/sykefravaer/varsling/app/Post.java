package no.sykefravaer.varsling.app;

import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.varsling.db.Feilpost;
import no.sykefravaer.varsling.db.Feilpost.Arsak;

/** En post fra Kafka: lest, eller uleselig. */
public sealed interface Post {

    Opphav opphav();

    /** Hvor posten kom fra, nøkkelen og sporet den bar, og bytene slik de kom; null når den ikke hadde noe innhold. */
    record Opphav(String emne, int partisjon, long posisjon, String nokkel, String navCallId, byte[] innhold) {

        private static final byte[] INGENTING = {};

        Feilpost feilpost(Arsak arsak, String feilklasse, int forsok) {
            var bytene = innhold == null ? INGENTING : innhold;
            return new Feilpost(emne, partisjon, posisjon, arsak, feilklasse, nokkel, navCallId, bytene, forsok);
        }

        @Override
        public String toString() {
            return "%s-%d@%d".formatted(emne, partisjon, posisjon);
        }
    }

    /** En hendelse vi forstår. */
    record Lest(Opphav opphav, MilepaelHendelse hendelse) implements Post {}

    /** Kjernen har slettet alt om personen. */
    record Slettet(Opphav opphav, UUID personId) implements Post {}

    /** Noe vi ikke forstår. {@code feilklasse} er navnet på feilen, aldri teksten. */
    record Uleselig(Opphav opphav, String feilklasse) implements Post {}
}
