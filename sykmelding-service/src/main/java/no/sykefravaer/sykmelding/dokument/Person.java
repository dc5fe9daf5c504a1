package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger;

/** Et personfakta: hvem personen er, slik personregisteret sier det. */
public record Person(Personident fnr, Instant mottatt, Personopplysninger opplysninger) {

    @Override
    public String toString() {
        return "Person[***]";
    }
}
