package no.sykefravaer.varsling.oppgave;

import java.util.Set;

/** Hva den som spør, får se. En arbeidsgiver og en sykmelder ser bare sitt eget, uten navn og personident. */
public sealed interface Innsyn {

    /** Navn og personident er bare for Nav. */
    default boolean serHvem() {
        return this instanceof Nav;
    }

    /** Veileder eller leder ved noen kontorer; beskyttede og uavklarte personer bare med egen tilgang. */
    record Nav(Set<String> enheter, Set<String> tilganger) implements Innsyn {

        public Nav {
            enheter = Set.copyOf(enheter);
            tilganger = Set.copyOf(tilganger);
        }

        public boolean har(String tilgang) {
            return tilganger.contains(tilgang);
        }
    }

    /** En virksomhet. */
    record Arbeidsgiver(String orgnummer) implements Innsyn {}

    /** En behandler. */
    record Sykmelder(String hpr) implements Innsyn {}
}
