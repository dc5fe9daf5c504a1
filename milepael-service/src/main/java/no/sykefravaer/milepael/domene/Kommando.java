package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Beslutning.Kilde;

/** Det en person vil gjøre med en plikt. {@code versjon} er den hun så. */
public sealed interface Kommando {

    int versjon();

    /** Navnet i historikken. */
    String navn();

    /** En beslutning. */
    record Beslutt(Handling handling, Beslutning beslutning, int versjon) implements Kommando {

        /** {@code arsak} er en kode, {@code til} dagen den tar slutt, eller null. */
        public Beslutt(Handling handling, String arsak, LocalDate til, int versjon) {
            this(handling, new Beslutning(handling.blir(), arsak, til, Kilde.PERSON, null), versjon);
        }

        @Override
        public String navn() {
            return handling.name();
        }
    }

    /** Den siste beslutningen tas tilbake. */
    record Angre(int versjon) implements Kommando {

        @Override
        public String navn() {
            return "ANGRE";
        }
    }
}
