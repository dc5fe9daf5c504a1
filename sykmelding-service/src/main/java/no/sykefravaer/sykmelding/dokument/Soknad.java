package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Soknadsopplysninger;

/** En søknad om sykepenger som er sendt. {@code orgnummer} er null når den ikke gjelder en arbeidsgiver. */
public record Soknad(String id, Personident fnr, Instant mottatt, Orgnummer orgnummer, Soknadsopplysninger opplysninger)
        implements Dokument {

    @Override
    public String toString() {
        return "Soknad[***]";
    }
}
