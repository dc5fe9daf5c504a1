package no.sykefravaer.ytelse.kohort;

import java.time.Instant;
import java.time.LocalDate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.innsending.Sykmelding;

/** Det et kildesystem gjør med en sykmelding på en dag. */
public sealed interface Innsending {

    LocalDate dag();

    String kilde();

    /** Sendt slik den er (POST). */
    record Sendt(Sykmelding sykmelding) implements Innsending {

        @Override
        public LocalDate dag() {
            return sykmelding.dag();
        }

        @Override
        public String kilde() {
            return sykmelding.kilde();
        }
    }

    /** I stedet for det som er sendt under samme id (PUT). */
    record Rettet(Sykmelding sykmelding) implements Innsending {

        @Override
        public LocalDate dag() {
            return sykmelding.dag();
        }

        @Override
        public String kilde() {
            return sykmelding.kilde();
        }
    }

    /** Det som er sendt under id-en, gjelder ikke lenger, eller bare noe av det. */
    record TattUt(LocalDate dag, String kilde, Slag slag, String id, Personident fnr, Instant mottatt)
            implements Innsending {

        /** Hva som tas ut: den nye formen, den sendte eller bekreftede, eller alle. */
        public enum Slag {
            AVBRUTT,
            GJENAPNET,
            SLETTET
        }

        @Override
        public String toString() {
            return "TattUt[***]";
        }
    }
}
