package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import no.sykefravaer.kontrakt.Personident;

/** Det en avsender kan si om en sykmelding: at den kom, eller at den tas ut igjen. */
public sealed interface Dokument permits Sykmelding, Uttak {

    String id();

    Personident fnr();

    Instant mottatt();
}
