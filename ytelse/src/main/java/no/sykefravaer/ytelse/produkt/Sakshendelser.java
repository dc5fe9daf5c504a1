package no.sykefravaer.ytelse.produkt;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Erstattet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonMottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Slettet;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.ytelse.benk.Sak;

/**
 * Fasene slik produktet får dem: én sykmelding for hver arbeidsgiver, og det som siden skjer med dem.
 *
 * @param naa når døra registrerte det
 */
record Sakshendelser(Instant naa) {

    private static final String KILDE = "benk";
    private static final String KONTOR = "0315";
    private static final Hpr HPR = new Hpr("1234567");
    private static final int FORLENGELSEN = 2;

    /** Personregisterets opplysninger, så ingen er uavklart. */
    SykmeldingHendelse person(Sak sak) {
        var om = new Personopplysninger(
                "Kari", "Prøve", null, KONTOR, Adressebeskyttelse.UGRADERT, false, null, null, null, null);
        return new PersonMottatt(id(sak, "person"), "personregister", sak.person(), naa, naa, om);
    }

    Stream<SykmeldingHendelse> opprett(Sak sak) {
        return hosHver(sak).mapToObj(nr -> mottatt(sak, nr, sak.startHos(nr), sak.tom()));
    }

    /** Én sykmelding til hos den første. */
    Stream<SykmeldingHendelse> forleng(Sak sak) {
        return Stream.of(mottatt(
                sak, FORLENGELSEN, sak.tom().plusDays(1), sak.forlenget().tom()));
    }

    /** Begge rettes; det er de samme dokumentene. */
    Stream<SykmeldingHendelse> flytt(Sak sak) {
        var flyttet = sak.flyttet();
        return hosHver(sak).mapToObj(nr -> erstattet(sak, nr, flyttet.startHos(nr), sak.tom()));
    }

    Stream<SykmeldingHendelse> avbryt(Sak sak) {
        var etter = naa.plus(Duration.ofSeconds(1));
        return IntStream.rangeClosed(0, FORLENGELSEN)
                .mapToObj(nr ->
                        new Slettet(id(sak, "slettet" + nr), KILDE, sak.person(), dokument(sak, nr), etter, etter));
    }

    /** En sykmelding på en uke, så mange uker etter starten. */
    SykmeldingHendelse uke(Sak sak, int uke) {
        var fom = sak.start().plusWeeks(uke);
        return new Mottatt(
                id(sak, "uke" + uke),
                KILDE,
                sak.person(),
                sak.id() + "-u" + uke,
                Sykmeldingsstatus.SENDT,
                naa,
                naa,
                sak.arbeidsgivere().getFirst(),
                HPR,
                KONTOR,
                null,
                perioden(fom, fom.plusDays(6)),
                null);
    }

    private static IntStream hosHver(Sak sak) {
        return IntStream.range(0, sak.arbeidsgivere().size());
    }

    private SykmeldingHendelse mottatt(Sak sak, int nr, LocalDate fom, LocalDate tom) {
        return new Mottatt(
                id(sak, "mottatt" + nr),
                KILDE,
                sak.person(),
                dokument(sak, nr),
                Sykmeldingsstatus.SENDT,
                naa,
                naa,
                sak.arbeidsgivere().get(nr % FORLENGELSEN),
                HPR,
                KONTOR,
                null,
                perioden(fom, tom),
                null);
    }

    private SykmeldingHendelse erstattet(Sak sak, int nr, LocalDate fom, LocalDate tom) {
        return new Erstattet(
                id(sak, "erstattet" + nr),
                KILDE,
                sak.person(),
                dokument(sak, nr),
                Sykmeldingsstatus.SENDT,
                naa,
                naa,
                sak.arbeidsgivere().get(nr),
                HPR,
                KONTOR,
                null,
                perioden(fom, tom),
                null,
                null);
    }

    private static List<Sykmeldingsperiode> perioden(LocalDate fom, LocalDate tom) {
        return List.of(new Sykmeldingsperiode(fom, tom, Type.INGEN_AKTIVITET, null, null, null));
    }

    private static String dokument(Sak sak, int nr) {
        return sak.id() + "-" + nr;
    }

    private UUID id(Sak sak, String hva) {
        return UUID.nameUUIDFromBytes((sak.id() + hva + naa).getBytes(US_ASCII));
    }
}
