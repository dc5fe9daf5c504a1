package no.sykefravaer.ytelse.produkt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.lokal.innsending.Sykmelding;
import no.sykefravaer.ytelse.kohort.Innsending;
import no.sykefravaer.ytelse.kohort.Innsending.Rettet;
import no.sykefravaer.ytelse.kohort.Innsending.Sendt;
import no.sykefravaer.ytelse.kohort.Innsending.TattUt;

/** En innsending slik døra ville lagt den på Kafka, registrert da den var mottatt. */
final class Innsendingshendelse {

    private Innsendingshendelse() {}

    static SykmeldingHendelse av(Innsending innsending) {
        return switch (innsending) {
            case Sendt s -> mottatt(s.sykmelding());
            case Rettet r -> erstattet(r.sykmelding());
            case TattUt t -> tattUt(t);
        };
    }

    private static SykmeldingHendelse mottatt(Sykmelding s) {
        return new SykmeldingHendelse.Mottatt(
                id(s.id(), "mottatt" + s.status(), s.mottatt()),
                s.kilde(),
                s.fnr(),
                s.id(),
                s.status(),
                s.mottatt(),
                s.mottatt(),
                orgnummer(s),
                hpr(s),
                s.navKontor(),
                null,
                s.perioder(),
                null);
    }

    private static SykmeldingHendelse erstattet(Sykmelding s) {
        return new SykmeldingHendelse.Erstattet(
                id(s.id(), "erstattet", s.mottatt()),
                s.kilde(),
                s.fnr(),
                s.id(),
                s.status(),
                s.mottatt(),
                s.mottatt(),
                orgnummer(s),
                hpr(s),
                s.navKontor(),
                null,
                s.perioder(),
                null,
                null);
    }

    private static SykmeldingHendelse tattUt(TattUt t) {
        var id = id(t.id(), t.slag().name(), t.mottatt());
        return switch (t.slag()) {
            case AVBRUTT -> new SykmeldingHendelse.Avbrutt(id, t.kilde(), t.fnr(), t.id(), t.mottatt(), t.mottatt());
            case GJENAPNET ->
                new SykmeldingHendelse.Gjenapnet(id, t.kilde(), t.fnr(), t.id(), t.mottatt(), t.mottatt());
            case SLETTET -> new SykmeldingHendelse.Slettet(id, t.kilde(), t.fnr(), t.id(), t.mottatt(), t.mottatt());
        };
    }

    private static Orgnummer orgnummer(Sykmelding s) {
        return s.arbeidsgiver() == null ? null : s.arbeidsgiver().orgnummer();
    }

    private static Hpr hpr(Sykmelding s) {
        return s.behandler() == null ? null : s.behandler().hpr();
    }

    private static UUID id(String dokument, String hva, Instant mottatt) {
        return UUID.nameUUIDFromBytes((dokument + hva + mottatt).getBytes(UTF_8));
    }
}
