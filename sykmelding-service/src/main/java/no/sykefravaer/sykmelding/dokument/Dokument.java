package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import no.sykefravaer.kontrakt.Personident;

/** Det en avsender kan si om et sykefravær: at et dokument kom, eller at det tas ut igjen. */
public sealed interface Dokument permits Sykmelding, Soknad, Inntektsmelding, Uttak {

    String id();

    Personident fnr();

    Instant mottatt();
}
