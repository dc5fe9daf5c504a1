package no.sykefravaer.milepael.domene;

import java.util.stream.Stream;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Avbrutt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Erstattet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Gjenapnet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonMottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Slettet;

/** Det en hendelse fra døra sier om sykefraværet; et personfaktum sier ingenting om det. */
final class Fakta {

    private Fakta() {}

    static Stream<Faktum> av(SykmeldingHendelse hendelse) {
        return switch (hendelse) {
            case Mottatt m -> Stream.of(sykmelding(m));
            case Erstattet e -> throw new IllegalArgumentException("SykmeldingErstattet kan ikke regnes med ennå");
            case Avbrutt a -> Stream.of(new Faktum.Avbrutt(a.kilde(), a.sykmeldingId(), a.mottatt()));
            case Gjenapnet g -> Stream.of(new Faktum.Gjenapnet(g.kilde(), g.sykmeldingId(), g.mottatt()));
            case Slettet s -> Stream.of(new Faktum.Slettet(s.kilde(), s.sykmeldingId(), s.mottatt()));
            case PersonMottatt p -> Stream.empty();
        };
    }

    private static Faktum sykmelding(Mottatt m) {
        return new Faktum.Sykmelding(
                m.kilde(),
                m.sykmeldingId(),
                m.status(),
                m.mottatt(),
                m.orgnummer() == null ? null : m.orgnummer().verdi(),
                m.hpr() == null ? null : m.hpr().verdi(),
                m.egenmeldingsdager(),
                m.perioder());
    }
}
