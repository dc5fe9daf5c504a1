package no.sykefravaer.sykmelding.app;

import java.time.Instant;
import java.util.UUID;

/** En hendelse uten det døra selv setter: id og tidspunktet den ble registrert. */
@FunctionalInterface
interface Form<T> {

    T med(UUID hendelseId, Instant registrert);
}
