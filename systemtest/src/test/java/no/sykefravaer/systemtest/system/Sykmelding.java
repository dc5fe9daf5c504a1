package no.sykefravaer.systemtest.system;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** En sykmelding slik et kildesystem sender den. */
public record Sykmelding(
        String id,
        Personident fnr,
        Instant mottatt,
        Sykmeldingsstatus status,
        Arbeidsgiver arbeidsgiver,
        Behandler behandler,
        String navKontor,
        List<Sykmeldingsperiode> perioder) {

    public static final String KONTOR = "0315";
    public static final Hpr SYKMELDER = new Hpr("7654321");

    /** Den sykmeldte er ansatt her. */
    public record Arbeidsgiver(Orgnummer orgnummer) {}

    /** Den som skrev sykmeldingen. */
    public record Behandler(Hpr hpr) {}

    /** Den samme id-en med andre dager. */
    public Sykmelding medDager(LocalDate fom, LocalDate tom) {
        return new Sykmelding(
                id,
                fnr,
                Instant.now().minusSeconds(60),
                status,
                arbeidsgiver,
                behandler,
                navKontor,
                List.of(helt(fom, tom)));
    }

    /** Det samme dokumentet i den samme statusen, mottatt så mye senere og med så mange dager til. */
    public Sykmelding senere(Duration tid, int dager) {
        var andre = perioder.stream()
                .map(en -> helt(en.fom(), en.tom().plusDays(dager)))
                .toList();
        return new Sykmelding(id, fnr, mottatt.plus(tid), status, arbeidsgiver, behandler, navKontor, andre);
    }

    /** Helt sykmeldt fra og med, til og med, sendt til arbeidsgiveren. */
    public static Sykmelding sendt(Personident fnr, Orgnummer orgnummer, LocalDate fom, LocalDate tom) {
        return new Sykmelding(
                UUID.randomUUID().toString(),
                fnr,
                Instant.now().minusSeconds(60),
                Sykmeldingsstatus.SENDT,
                new Arbeidsgiver(orgnummer),
                new Behandler(SYKMELDER),
                KONTOR,
                List.of(helt(fom, tom)));
    }

    public Sykmelding ved(String kontor) {
        return new Sykmelding(id, fnr, mottatt, status, arbeidsgiver, behandler, kontor, perioder);
    }

    private static Sykmeldingsperiode helt(LocalDate fom, LocalDate tom) {
        return new Sykmeldingsperiode(fom, tom, Sykmeldingsperiode.Type.INGEN_AKTIVITET, null, null, null);
    }

    public String json() {
        return Json.skriv(this);
    }
}
