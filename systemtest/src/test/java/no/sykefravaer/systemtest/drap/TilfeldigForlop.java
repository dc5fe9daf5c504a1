package no.sykefravaer.systemtest.drap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Slettet;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Sykmelding;

/** Ett til seks dokumenter om en person: forlengelser, hull, to arbeidsgivere, ny status og sletting. Samme nummer gir samme forløp. */
final class TilfeldigForlop {

    private static final int FLEST = 6;
    private static final List<Orgnummer> VIRKSOMHETER =
            Organisasjonsnumre.rekke().skip(1_000).limit(40).toList();

    private final Random tilfeldig;
    private final LocalDate iDag;
    private final Personident ident;
    private final List<Steg> steg = new ArrayList<>();
    private final List<Sykmelding> dokumenter = new ArrayList<>();
    private final Orgnummer arbeidsgiver;
    private LocalDate neste;

    private TilfeldigForlop(long nummer, Personident ident, LocalDate iDag) {
        this.tilfeldig = new Random(nummer);
        this.iDag = iDag;
        this.ident = ident;
        this.arbeidsgiver = enAv(VIRKSOMHETER);
        this.neste = iDag.minusDays(15 + tilfeldig.nextInt(130));
    }

    static Forlop av(long nummer, Personident ident, LocalDate iDag) {
        var forlop = new TilfeldigForlop(nummer, ident, iDag);
        var antall = 1 + forlop.tilfeldig.nextInt(FLEST);
        Stream.generate(forlop::neste).limit(antall).forEach(forlop.steg::add);
        return new Forlop(ident, forlop.steg);
    }

    /** En av dem forløpene bruker. */
    static Orgnummer virksomhet(int nummer) {
        return VIRKSOMHETER.get(nummer % VIRKSOMHETER.size());
    }

    private Steg neste() {
        var valg = tilfeldig.nextInt(10);
        if (dokumenter.isEmpty() || valg > 3) {
            return send(nytt());
        }
        return valg < 2 ? slett(enAv(dokumenter)) : send(iNyStatus(enAv(dokumenter)));
    }

    private Steg send(Sykmelding dokument) {
        dokumenter.add(dokument);
        return new Steg.Send(dokument);
    }

    private Steg slett(Sykmelding dokument) {
        return new Steg.Slett(
                new Slettet(UUID.randomUUID(), Klient.KILDE, ident, dokument.id(), mottatt(), registrert()));
    }

    private Sykmelding nytt() {
        var fom = neste.plusDays(enAv(List.of(0, 0, 0, -5, 3, 20)));
        var tom = fom.plusDays(6 + tilfeldig.nextInt(54));
        neste = tom.isAfter(iDag.plusDays(120)) ? iDag : tom.plusDays(1);
        return new Sykmelding(
                UUID.nameUUIDFromBytes((ident.verdi() + steg.size()).getBytes(UTF_8))
                        .toString(),
                ident,
                mottatt(),
                enAv(List.of(Sykmeldingsstatus.SENDT, Sykmeldingsstatus.SENDT, Sykmeldingsstatus.NY)),
                new Sykmelding.Arbeidsgiver(tilfeldig.nextInt(5) == 0 ? enAv(VIRKSOMHETER) : arbeidsgiver),
                tilfeldig.nextInt(8) == 0 ? null : new Sykmelding.Behandler(new Hpr("70000" + tilfeldig.nextInt(9))),
                Sykmelding.KONTOR,
                List.of(periode(fom, tom)));
    }

    private Sykmeldingsperiode periode(LocalDate fom, LocalDate tom) {
        return tilfeldig.nextInt(4) == 0
                ? new Sykmeldingsperiode(fom, tom, Type.GRADERT, new Grad(50), null, null)
                : new Sykmeldingsperiode(fom, tom, Type.INGEN_AKTIVITET, null, null, null);
    }

    private Sykmelding iNyStatus(Sykmelding d) {
        var ny = d.status() == Sykmeldingsstatus.NY ? Sykmeldingsstatus.SENDT : Sykmeldingsstatus.BEKREFTET;
        return new Sykmelding(
                d.id(), ident, mottatt(), ny, d.arbeidsgiver(), d.behandler(), d.navKontor(), d.perioder());
    }

    /** Fast for hvert dokument, og aldri likt for to i samme forløp. */
    private Instant mottatt() {
        return iDag.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(60L * steg.size());
    }

    /** Døra ville brukt sin egen klokke; bare dagen betyr noe. */
    private Instant registrert() {
        return iDag.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private <T> T enAv(List<T> valg) {
        return valg.get(tilfeldig.nextInt(valg.size()));
    }
}
