package no.sykefravaer.sykmelding.app;

import java.time.Instant;
import java.util.UUID;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.sykmelding.dokument.Person;
import no.sykefravaer.sykmelding.dokument.Sykmelding;

/** Fra dokumentet avsender skrev, til hendelsen de andre tjenestene leser. */
final class Hendelser {

    private Hendelser() {}

    /** Hendelsen uten det døra selv setter: id og tidspunktet den ble registrert. */
    @FunctionalInterface
    interface Form {
        SykmeldingHendelse med(UUID hendelseId, Instant registrert);
    }

    static SykmeldingHendelse av(Sykmelding sykmelding, String kilde, UUID id, Instant registrert) {
        return new SykmeldingHendelse.Mottatt(
                id,
                kilde,
                sykmelding.fnr(),
                sykmelding.id(),
                sykmelding.status(),
                sykmelding.mottatt(),
                registrert,
                sykmelding.arbeidsgiver() == null
                        ? null
                        : sykmelding.arbeidsgiver().orgnummer(),
                sykmelding.behandler() == null ? null : sykmelding.behandler().hpr(),
                sykmelding.navKontor(),
                sykmelding.egenmeldingsdager(),
                sykmelding.perioder());
    }

    static SykmeldingHendelse av(Person person, String kilde, UUID id, Instant registrert) {
        return new SykmeldingHendelse.PersonMottatt(
                id, kilde, person.fnr(), person.mottatt(), registrert, person.opplysninger());
    }
}
