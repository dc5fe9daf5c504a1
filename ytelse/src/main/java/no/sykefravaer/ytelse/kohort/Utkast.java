package no.sykefravaer.ytelse.kohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.lokal.innsending.Sykmelding;
import no.sykefravaer.lokal.innsending.Sykmelding.Arbeidsgiver;
import no.sykefravaer.lokal.innsending.Sykmelding.Behandler;
import no.sykefravaer.lokal.syntetisk.Forhold;
import no.sykefravaer.ytelse.kohort.Innsending.Rettet;
import no.sykefravaer.ytelse.kohort.Innsending.Sendt;
import no.sykefravaer.ytelse.kohort.Innsending.TattUt;

/**
 * Én sykmelding mens den går gjennom statusene sine.
 *
 * @param orgnummer null for den som ikke har arbeidsgiver
 * @param uke hele uker siden fraværet begynte
 * @param minutt i timen, det samme for alt om sykmeldingen
 */
record Utkast(
        Personident ident,
        Forhold forhold,
        Hpr hpr,
        Orgnummer orgnummer,
        Periode periode,
        long uke,
        String id,
        int minutt) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int KONTORTID = 8;

    static Utkast nytt(
            Personident ident,
            Forhold forhold,
            Hpr hpr,
            Orgnummer orgnummer,
            Periode periode,
            long uke,
            RandomGenerator tilfeldig) {
        var id = new UUID(tilfeldig.nextLong(), tilfeldig.nextLong()).toString();
        return new Utkast(ident, forhold, hpr, orgnummer, periode, uke, id, tilfeldig.nextInt(60));
    }

    Utkast med(Periode annen) {
        return new Utkast(ident, forhold, hpr, orgnummer, annen, uke, id, minutt);
    }

    /** @param nummer i rekken av det som skjer med sykmeldingen; det som kommer etter, er mottatt senere også samme dag */
    Sendt ny(LocalDate dag, int nummer) {
        return new Sendt(sykmelding(dag, nummer, Sykmeldingsstatus.NY, null));
    }

    Sendt sendt(LocalDate dag, int nummer) {
        return new Sendt(ferdig(dag, nummer));
    }

    Rettet rettet(LocalDate dag, int nummer) {
        return new Rettet(ferdig(dag, nummer));
    }

    TattUt tattUt(TattUt.Slag slag, LocalDate dag, int nummer) {
        return new TattUt(dag, forhold.kilde(), slag, id, ident, mottatt(dag, nummer));
    }

    private Sykmelding ferdig(LocalDate dag, int nummer) {
        return orgnummer == null
                ? sykmelding(dag, nummer, Sykmeldingsstatus.BEKREFTET, null)
                : sykmelding(dag, nummer, Sykmeldingsstatus.SENDT, new Arbeidsgiver(orgnummer));
    }

    private Sykmelding sykmelding(LocalDate dag, int nummer, Sykmeldingsstatus status, Arbeidsgiver arbeidsgiver) {
        return new Sykmelding(
                dag,
                forhold.kilde(),
                id,
                ident,
                mottatt(dag, nummer),
                status,
                arbeidsgiver,
                hpr == null ? null : new Behandler(hpr),
                forhold.kontor(),
                List.of(forhold.gradering().periode(periode.fom(), periode.tom(), uke)));
    }

    private Instant mottatt(LocalDate dag, int nummer) {
        return dag.atTime(KONTORTID + nummer, minutt).atZone(OSLO).toInstant();
    }
}
