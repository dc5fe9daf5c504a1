package no.sykefravaer.systemtest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.Mottaker;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.systemtest.system.Personer;

/** Hendelser slik tjenestene ellers lager dem, til å legge rett på emnene. */
final class Testhendelser {

    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));

    private Testhendelser() {}

    /** Tretti dager uten arbeidsgiver: nøyaktig én plikt, Navs oppfølging i uke 12, er i gang. */
    static Mottatt mottatt(Personident ident, String kilde) {
        var periode = new Sykmeldingsperiode(
                I_DAG.minusDays(30), I_DAG.plusDays(1), Sykmeldingsperiode.Type.INGEN_AKTIVITET, null, null, null);
        return new Mottatt(
                UUID.randomUUID(),
                kilde,
                ident,
                UUID.randomUUID().toString(),
                Sykmeldingsstatus.BEKREFTET,
                Instant.now(),
                Instant.now(),
                null,
                null,
                null,
                null,
                List.of(periode),
                null);
    }

    static Aktivert aktivert(String regel) {
        return new Aktivert(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                regel,
                4,
                I_DAG,
                "2014",
                "arbeidsmiljøloven § 4-6 tredje ledd",
                I_DAG.minusDays(27),
                Mottaker.Rolle.ARBEIDSGIVER,
                List.of(new Mottaker(
                        Mottaker.Rolle.ARBEIDSGIVER, Mottaker.Form.OPPGAVE, null, Personer.nyVirksomhet(), null)),
                null);
    }
}
