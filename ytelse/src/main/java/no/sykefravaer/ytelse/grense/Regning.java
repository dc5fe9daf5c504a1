package no.sykefravaer.ytelse.grense;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.domene.Tilfelleberegner;

/** Fraværene til én person av tjue sykmeldinger over et år, i minnet på én kjerne, med kjernens egen beregning. */
final class Regning implements Grense.Arbeid {

    private static final int PERSONER = 500;
    private static final int FAKTA = 20;
    private static final int DAGER_MELLOM = 18;
    private static final LocalDate FORSTE = LocalDate.of(2025, 1, 6);

    private final List<List<Faktum>> personer;

    Regning() {
        var tilfeldig = new Random(20);
        this.personer =
                IntStream.range(0, PERSONER).mapToObj(nr -> fakta(tilfeldig)).toList();
    }

    @Override
    public long gjor(int antall) {
        long medFravaer = 0;
        for (int i = 0; i < antall; i++) {
            medFravaer += Tilfelleberegner.tilfeller(personer.get(i % PERSONER)).isEmpty() ? 0 : 1;
        }
        return medFravaer;
    }

    /** Hver varer fra en til fire uker og begynner atten dager etter den forrige, så noen overlapper og noen ikke. */
    private static List<Faktum> fakta(Random tilfeldig) {
        var fakta = new ArrayList<Faktum>();
        for (int i = 0; i < FAKTA; i++) {
            var fom = FORSTE.plusDays(DAGER_MELLOM * (long) i);
            var tom = fom.plusDays(7L + tilfeldig.nextInt(21));
            fakta.add(sykmelding("s-" + i, tilfeldig.nextInt(4) == 0 ? "A" : "B", fom, tom));
        }
        return fakta;
    }

    private static Faktum sykmelding(String id, String orgnummer, LocalDate fom, LocalDate tom) {
        return new Faktum.Sykmelding(
                "epj-a",
                id,
                Sykmeldingsstatus.SENDT,
                fom.atTime(9, 0).toInstant(UTC),
                orgnummer,
                "1234567",
                null,
                List.of(new Sykmeldingsperiode(fom, tom, Sykmeldingsperiode.Type.INGEN_AKTIVITET, null, null, null)));
    }
}
