package no.sykefravaer.milepael;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.InntektsmeldingHendelse;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.kontrakt.SoknadHendelse;
import no.sykefravaer.kontrakt.Soknadsopplysninger;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Fravar;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Erstattet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonMottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** Hendelser fra døra, med det som sjelden betyr noe fylt ut. */
public record Hendelsesbygger(String kilde, Personident ident, String orgnummer, String hpr, Instant registrert) {

    public static final String EKSEMPEL_AS = "311028334";
    public static final String ANNEN_AS = "319510540";
    public static final String FASTLEGE = "1234567";

    public static Hendelsesbygger den(LocalDate dato) {
        return new Hendelsesbygger(
                "epj-a", new Personident("10852500011"), EKSEMPEL_AS, FASTLEGE, Instant.parse(dato + "T10:00:00Z"));
    }

    public Hendelsesbygger om(Personident annen) {
        return new Hendelsesbygger(kilde, annen, orgnummer, hpr, registrert);
    }

    public Hendelsesbygger sendtAv(String annen) {
        return new Hendelsesbygger(annen, ident, orgnummer, hpr, registrert);
    }

    public Hendelsesbygger hos(String annet) {
        return new Hendelsesbygger(kilde, ident, annet, hpr, registrert);
    }

    public Hendelsesbygger fra(String annen) {
        return new Hendelsesbygger(kilde, ident, orgnummer, annen, registrert);
    }

    public Mottatt sendt(String id, LocalDate fom, LocalDate tom) {
        return sykmelding(id, Sykmeldingsstatus.SENDT, hel(fom, tom));
    }

    public Mottatt gradert(String id, LocalDate fom, LocalDate tom) {
        return sykmelding(
                id, Sykmeldingsstatus.SENDT, new Sykmeldingsperiode(fom, tom, Type.GRADERT, new Grad(50), null, null));
    }

    public Mottatt sykmelding(String id, Sykmeldingsstatus status, Sykmeldingsperiode... perioder) {
        return sykmelding(id, status, null, perioder);
    }

    private Mottatt sykmelding(
            String id, Sykmeldingsstatus status, Boolean bistandBedt, Sykmeldingsperiode... perioder) {
        return new Mottatt(
                hendelseId(id + status),
                kilde,
                ident,
                id,
                status,
                registrert,
                registrert,
                orgnummer == null ? null : new Orgnummer(orgnummer),
                hpr == null ? null : new Hpr(hpr),
                null,
                null,
                List.of(perioder),
                bistandBedt);
    }

    /** En sykmelding der sykmelder ber Nav om bistand straks. */
    public Mottatt sendtMedBistand(String id, LocalDate fom, LocalDate tom) {
        return sykmelding(id, Sykmeldingsstatus.SENDT, true, hel(fom, tom));
    }

    /** En PUT av sykmeldingen; versjon kan være null. */
    public Erstattet erstattet(Long versjon, Mottatt ny) {
        return new Erstattet(
                hendelseId(ny.sykmeldingId() + "erstattet" + versjon),
                ny.kilde(),
                ny.personident(),
                ny.sykmeldingId(),
                ny.status(),
                ny.mottatt(),
                ny.registrert(),
                ny.orgnummer(),
                ny.hpr(),
                ny.navKontor(),
                ny.egenmeldingsdager(),
                ny.perioder(),
                versjon,
                null);
    }

    public SykmeldingHendelse.Slettet slettet(String id) {
        return new SykmeldingHendelse.Slettet(hendelseId(id + "slettet"), kilde, ident, id, registrert, registrert);
    }

    public SykmeldingHendelse.Avbrutt avbrutt(String id) {
        return new SykmeldingHendelse.Avbrutt(hendelseId(id + "avbrutt"), kilde, ident, id, registrert, registrert);
    }

    public SykmeldingHendelse.Gjenapnet gjenapnet(String id) {
        return new SykmeldingHendelse.Gjenapnet(hendelseId(id + "gjenapnet"), kilde, ident, id, registrert, registrert);
    }

    public SykmeldingHendelse person(String kontor, LocalDate dodsdato) {
        return person(null, kontor, dodsdato, false);
    }

    public SykmeldingHendelse fodt(LocalDate fodselsdato) {
        return person(fodselsdato, "0315", null, false);
    }

    public SykmeldingHendelse beskyttet(String kontor) {
        return person(null, kontor, null, true);
    }

    private SykmeldingHendelse person(LocalDate fodselsdato, String kontor, LocalDate dodsdato, boolean beskyttet) {
        var gradering = beskyttet ? Adressebeskyttelse.FORTROLIG : Adressebeskyttelse.UGRADERT;
        var opplysninger = new Personopplysninger(
                "Kari", "Eksempel", fodselsdato, kontor, gradering, beskyttet, null, null, null, dodsdato);
        return new PersonMottatt(hendelseId("person"), "freg", ident, registrert, registrert, opplysninger);
    }

    /** En søknad for dagene, med ferie de siste av dem. */
    public SoknadHendelse.Mottatt soknad(String id, LocalDate fom, LocalDate tom, int feriedager, String korrigerer) {
        var sagt = new Soknadsopplysninger(
                Soknadsopplysninger.Type.ARBEIDSTAKERE,
                fom,
                tom,
                korrigerer,
                null,
                feriedager == 0 ? null : List.of(new Fravar(Fravar.Slag.FERIE, tom.minusDays(feriedager - 1L), tom)),
                null,
                null,
                null,
                null,
                null);
        return new SoknadHendelse.Mottatt(
                hendelseId(id + "søknad"),
                kilde,
                ident,
                id,
                registrert,
                registrert,
                orgnummer == null ? null : new Orgnummer(orgnummer),
                sagt);
    }

    public SoknadHendelse.Slettet soknadSlettet(String id) {
        return new SoknadHendelse.Slettet(hendelseId(id + "søknad slettet"), kilde, ident, id, registrert, registrert);
    }

    public InntektsmeldingHendelse.Mottatt inntektsmelding(String id, LocalDate fom, LocalDate tom) {
        return new InntektsmeldingHendelse.Mottatt(
                hendelseId(id + "inntektsmelding"),
                kilde,
                ident,
                id,
                registrert,
                registrert,
                new Orgnummer(orgnummer),
                List.of(new Periode(fom, tom)));
    }

    /** Personen har fått dette nummeret; før hadde hun det andre. */
    public PersonidentByttet byttetFra(Personident tidligere) {
        return new PersonidentByttet(
                hendelseId("byttet" + tidligere.verdi()), "freg", ident, tidligere, registrert, registrert);
    }

    public static Sykmeldingsperiode hel(LocalDate fom, LocalDate tom) {
        return new Sykmeldingsperiode(fom, tom, Type.INGEN_AKTIVITET, null, null, null);
    }

    private UUID hendelseId(String navn) {
        return UUID.nameUUIDFromBytes((ident.verdi() + navn + registrert).getBytes(StandardCharsets.UTF_8));
    }
}
