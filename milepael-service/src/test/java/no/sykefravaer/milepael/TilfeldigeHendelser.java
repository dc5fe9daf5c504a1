package no.sykefravaer.milepael;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** Et år med sykmeldinger for noen personer, likt for samme frø: forlengelser, gradering, flere arbeidsgivere, uttak, søknader. */
public final class TilfeldigeHendelser {

    private static final LocalDate START = LocalDate.of(2025, 1, 6);

    private final Random tilfeldig;
    private final List<SykmeldingHendelse> alle = new ArrayList<>();

    private TilfeldigeHendelser(long fro) {
        this.tilfeldig = new Random(fro);
    }

    /** I den rekkefølgen døra registrerte dem. */
    public static List<SykmeldingHendelse> av(long fro, int personer) {
        var hendelser = new TilfeldigeHendelser(fro);
        for (int person = 0; person < personer; person++) {
            hendelser.person(new Personident("%011d".formatted(80_000_000_000L + fro * 1000 + person)));
        }
        hendelser.alle.sort(Comparator.comparing(SykmeldingHendelse::registrert)
                .thenComparing(h -> h.personident().verdi()));
        return hendelser.alle;
    }

    private void person(Personident ident) {
        var dag = START.plusDays(tilfeldig.nextInt(60));
        alle.add(dor(ident, dag).person(tilfeldig.nextBoolean() ? "0315" : "1719", null));
        var antall = 1 + tilfeldig.nextInt(10);
        for (int i = 0; i < antall; i++) {
            dag = sykmelding(ident, ident.verdi().substring(5) + "-" + i, dag);
        }
    }

    private LocalDate sykmelding(Personident ident, String id, LocalDate fom) {
        var tom = fom.plusDays(5 + tilfeldig.nextInt(50));
        var dor = dor(ident, fom.plusDays(tilfeldig.nextInt(20)));
        alle.add(dor.sykmelding(id, Sykmeldingsstatus.NY, Hendelsesbygger.hel(fom, tom)));
        switch (tilfeldig.nextInt(8)) {
            case 0 -> alle.add(senere(dor).avbrutt(id));
            case 1 -> alle.add(senere(dor).slettet(id));
            case 2 -> {
                alle.add(senere(dor).sendt(id, fom, tom));
                alle.add(senere(senere(dor)).gjenapnet(id));
            }
            case 3 -> alle.add(senere(dor).gradert(id, fom, tom));
            case 4 -> alle.add(senere(dor).hos(Hendelsesbygger.ANNEN_AS).sendt(id, fom, tom));
            case 5 -> {
                alle.add(senere(dor).sendt(id, fom, tom));
                alle.add(erstattet(senere(dor), id, fom, tom));
                alle.add(erstattet(senere(dor), id, fom, tom));
            }
            default -> alle.add(senere(dor).sendt(id, fom, tom));
        }
        soknad(dor, id, fom, tom);
        return tom.plusDays(1 + (tilfeldig.nextInt(4) == 0 ? 10 + tilfeldig.nextInt(12) : 0));
    }

    private void soknad(Hendelsesbygger dor, String id, LocalDate fom, LocalDate tom) {
        switch (tilfeldig.nextInt(5)) {
            case 0 -> alle.add(senere(dor).soknad(id, fom, tom, tilfeldig.nextInt(5), null));
            case 1 -> {
                alle.add(senere(dor).soknad(id, fom, tom, 5, null));
                alle.add(senere(dor).soknad(id + "-rettet", fom, tom.minusDays(3), 0, id));
            }
            case 2 -> {
                alle.add(senere(dor).soknad(id, fom, tom, 0, null));
                alle.add(senere(senere(dor)).soknadSlettet(id));
            }
            case 3 -> alle.add(senere(dor).inntektsmelding(id, fom, fom.plusDays(4)));
            default -> {}
        }
    }

    private SykmeldingHendelse erstattet(Hendelsesbygger dor, String id, LocalDate fom, LocalDate tom) {
        return dor.erstattet(
                (long) tilfeldig.nextInt(3), dor.sendt(id, fom.plusDays(tilfeldig.nextInt(5)), tom.minusDays(1)));
    }

    private Hendelsesbygger dor(Personident ident, LocalDate dag) {
        var tid = Instant.parse(dag + "T00:00:00Z").plusSeconds(tilfeldig.nextInt(80_000));
        return new Hendelsesbygger("epj-a", ident, Hendelsesbygger.EKSEMPEL_AS, Hendelsesbygger.FASTLEGE, tid);
    }

    private Hendelsesbygger senere(Hendelsesbygger dor) {
        var tid = dor.registrert().plus(Duration.ofHours(1 + tilfeldig.nextInt(100)));
        return new Hendelsesbygger(dor.kilde(), dor.ident(), dor.orgnummer(), dor.hpr(), tid);
    }
}
